import type { RunningSignals, Signal } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { speakerLines } from "./speaker-lines.ts";

const signal = (id: string, value: number): Signal => ({
  id,
  name: id,
  unit: "count",
  segmentIds: [],
  value,
});

const speakers: RunningSignals["speakers"] = [
  { name: "Bo", isUser: false, signals: [] },
  {
    name: "Ann",
    isUser: true,
    signals: [signal("talk-share", 0.625), signal("longest-monologue", 95), signal("questions", 3)],
  },
];

describe("the numbers beside a conversation that goes on", () => {
  it("begin with the user's own", () => {
    expect(speakerLines(speakers).map(({ name }) => name)).toEqual(["Ann", "Bo"]);
    expect(speakers[0]?.name).toBe("Bo");
  });

  it("are said as people read them", () => {
    const [ann] = speakerLines(speakers);
    expect(ann).toMatchObject({ shareText: "63%", longestText: "1:35", questionsText: "3" });
  });

  it("are a dash where nothing was measured yet, and never nothing", () => {
    const bo = speakerLines(speakers)[1];
    expect(bo).toMatchObject({ share: 0, shareText: "–", longestText: "–", questionsText: "–" });
  });

  it("say of a count what was counted, also where another signal has a similar name", () => {
    const asking = [{ name: "Ann", isUser: true, signals: [signal("question-turns", 0.25)] }];
    expect(speakerLines(asking)[0]?.questionsText).toBe("–");
  });
});
