import { describe, expect, it } from "vitest";
import { readTranscript } from "../read-transcript.ts";

const said = (text: string) =>
  readTranscript(text).segments.map(({ speaker, text: words }) => [speaker, words]);

describe("Zoom chat", () => {
  it("reads messages with tabs, keeps the words of replies and counts reactions it leaves out", () => {
    const text =
      '00:05:07\tAna Ruiz:\tHello all\r\n00:05:10\tben | Ops:\tReacted to "Hello all" with 👍\r\n00:05:20\tben | Ops:\tReplying to "Hello all"\n\nhi, see https://a.example\r\n00:05:31\tAna Ruiz:\tAntwort auf "hi, see..."\n\nyes: that\r\n00:05:40\tAna Ruiz:\ttwo\nlines\r\n';
    const { format, segments, warnings } = readTranscript(text);
    expect(format).toBe("zoom-chat");
    expect(segments.map(({ speaker, text: words, startMs }) => [startMs, speaker, words])).toEqual([
      [307_000, "Ana Ruiz", "Hello all"],
      [320_000, "ben | Ops", "hi, see https://a.example"],
      [331_000, "Ana Ruiz", "yes: that"],
      [340_000, "Ana Ruiz", "two lines"],
    ]);
    expect(warnings).toEqual([
      { code: "reactions-dropped", message: "Reactions were left out, as they are not speech: 1." },
    ]);
  });

  it("reads the older form, subtracts the time of day and passes midnight", () => {
    const text =
      "23:59:01\t From Ana : Late\n23:59:30 From Ben to Everyone: Yes\n00:00:01\t From  Ana  to  Ben(Direct Message) : Bye\n";
    const { segments, warnings } = readTranscript(text);
    expect(segments.map(({ speaker, text: words, startMs }) => [startMs, speaker, words])).toEqual([
      [0, "Ana", "Late"],
      [29_000, "Ben", "Yes"],
      [60_000, "Ana", "Bye"],
    ]);
    expect(warnings.map((warning) => warning.code)).toEqual(["midnight-passed", "clock-subtracted"]);
  });
});

describe("IRC log", () => {
  it("gives the lines of a relaying bot to the people it names, and leaves out commands and bare names", () => {
    const relayed = Array.from(
      { length: 6 },
      (_, at) => `[2026-01-05T10:0${at}:00.000Z]\t<Scriba>\t${at % 2 ? "Jo_Berg" : "pia"}: point ${at}`,
    );
    const text = [
      "[2026-01-05T09:59:00.000Z]\t<pia>\tpresent+",
      "[2026-01-05T09:59:10.000Z]\t<Scriba>\tMeeting: roof",
      ...relayed,
      "Max_Muster",
      "[2026-01-05T10:07:00.000Z]\t<pia>\tq+ to ask about the price of it",
      "[2026-01-05T10:08:00.000Z]\t<Jo_Berg>\tack pia",
      "[2026-01-05T10:09:00.000Z]\t<Jo_Berg>\tTopic: The price",
    ].join("\n");
    const { format, title, startTime, segments } = readTranscript(text);
    expect({ format, title, startTime }).toEqual({
      format: "irc",
      title: "roof",
      startTime: "2026-01-05T10:00:00.000Z",
    });
    expect(new Set(segments.map((segment) => segment.speaker))).toEqual(new Set(["pia", "Jo Berg"]));
    expect(segments.slice(6).map(({ speaker, text: words }) => [speaker, words])).toEqual([
      ["pia", "q+ to ask about the price of it"],
      ["Jo Berg", "Topic: The price"],
    ]);
  });

  it("reads plain nicknames with clock times, and people who address each other", () => {
    const text =
      "10:01 <ann> bob: are you there?\n10:02 <bob> yes\n10:03 <@ann> good\n10:03 -!- cat has joined #roof\n";
    expect(said(text)).toEqual([
      ["ann", "bob: are you there?"],
      ["bob", "yes"],
      ["ann", "good"],
    ]);
  });
});

describe("mission log", () => {
  it("reads days, hours, minutes and seconds, joins indented lines and leaves out remarks", () => {
    const text =
      "[04:04:00:20]\nCC: Base, this is\n     the [glossary:MCC] calling.\n\n[04:04:00:25]\n_page : 12\n_extra : a remark\n     that goes on\nP-1: Go at [time:04:09:30:00|105:30].\nF:   Standing by.\n";
    const { format, segments } = readTranscript(text);
    expect(format).toBe("spacelog");
    expect(segments.map(({ speaker, text: words, startMs }) => [startMs, speaker, words])).toEqual([
      [0, "CC", "Base, this is the MCC calling."],
      [5000, "P-1", "Go at 105:30."],
      [5000, "F", "Standing by."],
    ]);
  });
});
