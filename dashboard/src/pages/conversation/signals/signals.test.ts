import type { Signal, Signals } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { conversationRows, signalTable } from "./signal-table.ts";
import { signalText, unitText } from "./signal-text.ts";
import { signalsCsv } from "./signals-csv.ts";

const measured = (id: string, value: number, unit = "per 100 words"): Signal => ({
  id,
  name: id,
  unit,
  value,
  segmentIds: [],
});

const signals: Signals = {
  id: "sess_1",
  timeGrade: "cues",
  conversation: [measured("decisions", 2, "count"), measured("balance", 0.4, "ratio")],
  speakers: [
    {
      name: "Helen",
      isUser: false,
      signals: [measured("talk-share", 0.2, "ratio"), measured("fillers", 4), measured("new-one", 1)],
    },
    {
      name: "=Ravi, R.",
      isUser: true,
      signals: [
        measured("talk-share", 0.8, "ratio"),
        {
          id: "fillers",
          name: "fillers",
          unit: "per 100 words",
          value: null,
          reason: "Cleaned.",
          segmentIds: [],
        },
      ],
    },
  ],
};

describe("the table of signals", () => {
  it("begins with the user, and groups rows by what they are about, unknown ones last", () => {
    const table = signalTable(signals);
    expect(table.speakers.map(({ name }) => name)).toEqual(["=Ravi, R.", "Helen"]);
    expect(table.groups.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)])).toEqual([
      ["Talking", ["talk-share"]],
      ["Clarity", ["fillers"]],
      ["Other", ["new-one"]],
    ]);
  });

  it("draws shares against the whole, other numbers against the row's longest, and nothing without a number", () => {
    const [talking, clarity, other] = signalTable(signals).groups;
    expect(talking?.rows[0]?.cells.map((cell) => cell?.bar)).toEqual([0.8, 0.2]);
    expect(clarity?.rows[0]?.cells.map((cell) => cell?.bar)).toEqual([null, 1]);
    expect(other?.rows[0]?.cells[0]).toBeNull();
    expect(other?.rows[0]?.definition).toBeNull();
  });

  it("keeps what is measured of the whole conversation apart, in the order of the groups", () => {
    expect(conversationRows(signals).map(({ id }) => id)).toEqual(["balance", "decisions"]);
  });
});

describe("a signal's number", () => {
  it.each([
    [0.71, "ratio", "71%"],
    [1, "yes/no", "Yes"],
    [70.9, "seconds", "1:11"],
    [0.6, "seconds", "0.6 s"],
    [12, "minutes", "12 min"],
    [1188, "words", "1,188"],
    [3, "per 10 min", "3.0"],
    [4, "count", "4"],
    [null, "count", "–"],
  ])("%s in %s reads %s", (value, unit, text) => expect(signalText({ value, unit })).toBe(text));

  it("names its unit only where the number does not", () => {
    expect(unitText("words/min")).toBe("words/min");
    expect(unitText("ratio")).toBeNull();
  });
});

describe("signals for a spreadsheet", () => {
  it("are one line each, quoted where needed, empty where not measurable, and never a formula", () => {
    expect(signalsCsv(signals).split("\r\n")).toEqual([
      `Signal,Unit,Conversation,Helen,"'=Ravi, R."`,
      "decisions,count,2,,",
      "balance,ratio,0.4,,",
      "talk-share,ratio,,0.2,0.8",
      "fillers,per 100 words,,4,",
      "new-one,per 100 words,,1,",
    ]);
  });
});
