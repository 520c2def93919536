import { describe, expect, it } from "vitest";
import { readTranscript } from "../read-transcript.ts";

const said = (text: string) =>
  readTranscript(text).segments.map(({ speaker, text: words }) => [speaker, words]);
const timed = (text: string) =>
  readTranscript(text).segments.map(({ speaker, startMs, text: words }) => [startMs, speaker, words]);

describe("text", () => {
  it("reads Name: words, a line a segment, the speaker going on until the next name", () => {
    const text =
      "Alice Wu: Good morning.\nBob: Morning: early, isn't it?\n\nI was up at five.\nAlice Wu: Oh.\nBob: Yes.\n";
    expect(said(text)).toEqual([
      ["Alice Wu", "Good morning."],
      ["Bob", "Morning: early, isn't it?"],
      ["Bob", "I was up at five."],
      ["Alice Wu", "Oh."],
      ["Bob", "Yes."],
    ]);
    expect(readTranscript(text).format).toBe("text");
  });

  it("takes a time alone on its line for the next words, not for words", () => {
    const text = "00:00:00\n\nAda: Hello.\nLin: Hi.\n\n00:05:00\n\nAda: So.\nLin: Yes.\n";
    expect(timed(text)).toEqual([
      [0, "Ada", "Hello."],
      [undefined, "Lin", "Hi."],
      [300_000, "Ada", "So."],
      [undefined, "Lin", "Yes."],
    ]);
  });

  it("reads bold names, with the colon inside or outside", () => {
    const text =
      "**Ada:** Hello.\n\n**Lin**: Hi.\n\n**Ada:** So **this** is it.\n\n\\[01:05\\] And that too.\n";
    expect(timed(text)).toEqual([
      [undefined, "Ada", "Hello."],
      [undefined, "Lin", "Hi."],
      [undefined, "Ada", "So **this** is it."],
      [65_000, "Ada", "And that too."],
    ]);
    expect(readTranscript(text).format).toBe("markdown");
  });

  it.each([
    ["[00:00:05] Ada: Hello.\n[00:00:09] Lin: Hi.\n[00:00:11] Ada: So."],
    ["00:00:05 Ada: Hello.\n00:00:09 Lin: Hi.\n00:00:11 Ada: So."],
    ["(0:05) Ada: Hello.\n(0:09) Lin: Hi.\n(0:11) Ada: So."],
    ["Ada [0:05]\nHello.\n\nLin [0:09]\nHi.\n\nAda [0:11]\nSo."],
    ["**Ada** [0:05 ]  \nHello.\n\n**Lin** [0:09]\nHi.\n\n**Ada** [0:11]\nSo."],
    ["Ada  0:05\nHello.\n\nLin  0:09\nHi.\n\nAda  0:11\nSo."],
    ["**Ada** (0:05) - Hello.\n\n**Lin** (0:09) - Hi.\n\n**Ada** (0:11) - So."],
    ["> [0:05] Ada: Hello.\n> [0:09] Lin: Hi.\n> [0:11] Ada: So."],
    ["@0:05 - Ada\nHello.\n@0:09 - Lin\nHi.\n@0:11 - Ada\nSo."],
    ["Ada: 00:00:05\n\nHello.\n\nLin: 00:00:09\n\nHi.\n\nAda: 00:00:11\n\nSo."],
    ["Ada (00:05): Hello.\nLin (00:09): Hi.\nAda (00:11): So."],
    ["[Ada] 00:00:05\nHello.\n\n[Lin] 00:00:09\nHi.\n\n[Ada] 00:00:11\nSo."],
    ["Ada 0:05\nHello.\n\nLin 0:09\nHi.\n\nAda 0:11\nSo."],
    ["0:05 - Ada\n  Hello.\n\n0:09 - Lin\n  Hi.\n\n0:11 - Ada\n  So."],
    ["00:00:05 Ada\nHello.\n00:00:09 Lin\nHi.\n00:00:11 Ada\nSo."],
    ["[0:05] Ada\nHello.\n\n[0:09] Lin\nHi.\n\n[0:11] Ada\nSo."],
    ["**Ada [0:05]:** Hello.\n**Lin [0:09]:** Hi.\n**Ada [0:11]:** So."],
    ["- **Ada** (0:05): Hello.\n- **Lin** (0:09): Hi.\n- **Ada** (0:11): So."],
  ])("reads names with times, whichever stands first: %s", (text) => {
    expect(timed(text)).toEqual([
      [5000, "Ada", "Hello."],
      [9000, "Lin", "Hi."],
      [11_000, "Ada", "So."],
    ]);
  });

  it("reads times without names, on the line or above it", () => {
    const words = "this line says something or other to somebody about nothing in particular";
    expect(timed(`[0:05] ${words}\n[0:09] ${words}`).map(([startMs]) => startMs)).toEqual([5000, 9000]);
    expect(timed(`0:05\n${words}\n0:09\n${words}\n0:12\n${words}`).map(([startMs]) => startMs)).toEqual([
      5000, 9000, 12_000,
    ]);
  });

  it("sets the start by date-times, and reads times of day with AM and PM", () => {
    const dated = readTranscript("[2026-03-02T09:00:05Z] Ada: Hi.\n[2026-03-02T09:01:05Z] Lin: Hello.\n");
    expect(dated.startTime).toBe("2026-03-02T09:00:05.000Z");
    expect(dated.segments.map((segment) => segment.startMs)).toEqual([0, 60_000]);
    const ofDay = readTranscript("[11:59 AM] Ada: Hi.\n[12:01 PM] Lin: Hello.\n[12:02 PM] Ada: So.\n");
    expect(ofDay.segments.map((segment) => segment.startMs)).toEqual([0, 120_000, 180_000]);
    expect(ofDay.warnings.map((warning) => warning.code)).toEqual(["clock-subtracted"]);
  });

  it("reads names in Chinese, Arabic and Hebrew, with either colon", () => {
    const chinese = "王小明：我们开始吧。\n李华：好的，问题是：谁来做？\n王小明：我来。\n";
    expect(said(chinese).map(([speaker]) => speaker)).toEqual(["王小明", "李华", "王小明"]);
    expect(said(chinese)[1]?.[1]).toBe("好的，问题是：谁来做？");
    const arabic = "سارة: صباح الخير\nعمر: صباح النور\nسارة: لنبدأ\n";
    expect(said(arabic).map(([speaker]) => speaker)).toEqual(["سارة", "عمر", "سارة"]);
    const hebrew = "דנה: שלום\nיוסי: היי\nדנה: מתחילים\n";
    expect(said(hebrew).map(([speaker]) => speaker)).toEqual(["דנה", "יוסי", "דנה"]);
  });

  it("reads names with emoji and with marks of writing direction, as one speaker with and without them", () => {
    const text = "Ann 👩‍💻: hi\n\u200eדנה: היי\nAnn 👩‍💻: so\nדנה: כן\n";
    expect(said(text).map(([speaker]) => speaker)).toEqual(["Ann 👩‍💻", "דנה", "Ann 👩‍💻", "דנה"]);
  });

  it("takes title, date and language from front matter and settings, and leaves out headings", () => {
    const text =
      '---\ntitle: "Spring plan"\ndate: 2026-04-01\nlang: en\ntags: [a]\n---\nTopic: plans\n\n# Opening\n\nAda: Hello.\n\n# End\n\nLin: Bye.\nAda: Bye.\n';
    const transcript = readTranscript(text);
    expect(transcript).toMatchObject({
      title: "Spring plan",
      startTime: "2026-04-01T00:00:00.000Z",
      language: "en",
    });
    expect(said(text).map(([, words]) => words)).toEqual(["Hello.", "Bye.", "Bye."]);
    expect(transcript.warnings.map((warning) => warning.code)).toEqual([
      "headings-dropped",
      "settings-dropped",
    ]);
    expect(
      readTranscript("# Weekly\n## Date: March 3, 2026, 14:30 UTC\nAda: Hi.\nLin: Hi.\nAda: Go."),
    ).toMatchObject({
      title: "Weekly",
      startTime: "2026-03-03T14:30:00.000Z",
    });
  });

  it("leaves out lists that stand outside of any turn, but not what people say as a list", () => {
    const text =
      "# Notes\n- buy chalk\n- call Per\n\n**Ada:** Two things:\n- the rent\n- the roof\n\n**Lin:** Fine.\n\n**Ada:** Good.\n\n## Present\n* Ada\n* Lin\n";
    expect(said(text).map(([, words]) => words)).toEqual([
      "Two things:",
      "- the rent",
      "- the roof",
      "Fine.",
      "Good.",
    ]);
  });

  it("reads paragraphs without names as segments of nobody", () => {
    const text =
      "We began with the roof, which leaks again in two places.\n\nHow much would it cost to mend the whole of it?\n\nNote: nobody knows yet.\n";
    expect(said(text)).toEqual([
      ["Unknown", "We began with the roof, which leaks again in two places."],
      ["Unknown", "How much would it cost to mend the whole of it?"],
      ["Unknown", "Note: nobody knows yet."],
    ]);
  });

  it("makes no speaker of times, addresses, headings and turns of phrase", () => {
    const text = `Ada: Let us see.
10:30 Meeting: with Per
Agenda: https://docs.example/agenda
Note: we should call him.
https://docs.example: the page
The question is: who calls?
seg_12: is what the tool calls it
Lin: I will.
Ada: Thanks.
Lin: Sure.
`;
    const speakers = new Set(said(text).map(([speaker]) => speaker));
    expect([...speakers]).toEqual(["Ada", "Lin"]);
    expect(said(text).map(([, words]) => words)).toContain("10:30 Meeting: with Per");
  });

  it("makes no speakers of a schedule", () => {
    const text =
      "09:00 Breakfast: rolls and coffee in the hall downstairs\n10:30 Meeting: the roof and who is to pay for it\n12:00 Lunch: soup\n13:00 Walk: around the lake";
    expect(said(text).map(([speaker]) => speaker)).not.toContain("Meeting");
    expect(said(text).map(([, words]) => words)[1]).toBe("Meeting: the roof and who is to pay for it");
  });

  it("refuses a scrap of text", () => {
    expect(() => readTranscript("some text")).toThrow("no transcript");
    expect(() => readTranscript("# A title\n\n---\n")).toThrow("no transcript");
  });
});
