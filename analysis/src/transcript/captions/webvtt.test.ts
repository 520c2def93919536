import { describe, expect, it } from "vitest";
import { readTranscript } from "../read-transcript.ts";

const said = (text: string) =>
  readTranscript(text).segments.map(({ speaker, text: words }) => [speaker, words]);
const codes = (text: string) => readTranscript(text).warnings.map((warning) => warning.code);

describe("WebVTT", () => {
  it("takes the name before the words of each cue for the speaker, as Zoom writes it", () => {
    const text = `WEBVTT\r\n\r\n1\r\n00:00:04.200 --> 00:00:06.000\r\nMira Okafor (Ops): Shall we start?\r\n\r\n2\r\n00:00:06.500 --> 00:00:09.000\r\ntobi-k: One thing: the budget.\r\n\r\n3\r\n00:00:09.500 --> 00:00:10.000\r\nMira Okafor (Ops): Sure.\r\n`;
    const { format, segments, warnings } = readTranscript(text);
    expect(format).toBe("webvtt");
    expect(warnings).toEqual([]);
    expect(segments).toEqual([
      { id: "seg_1", speaker: "Mira Okafor (Ops)", text: "Shall we start?", startMs: 4200, endMs: 6000 },
      { id: "seg_2", speaker: "tobi-k", text: "One thing: the budget.", startMs: 6500, endMs: 9000 },
      { id: "seg_3", speaker: "Mira Okafor (Ops)", text: "Sure.", startMs: 9500, endMs: 10000 },
    ]);
  });

  it("makes a segment for each voice span of a cue, and one of nobody for what stands outside", () => {
    const text =
      "WEBVTT\n\n0:0:1.0 --> 0:0:4.500\n<v Ana Ruiz>Ready?</v>\n<v.loud Ben> Not yet &amp; never</v>\n<i>Applause</i>\n";
    expect(said(text)).toEqual([
      ["Ana Ruiz", "Ready?"],
      ["Ben", "Not yet & never"],
      ["Unknown", "Applause"],
    ]);
    expect(readTranscript(text).segments[0]).toMatchObject({ startMs: 1000, endMs: 4500 });
  });

  it("names nobody for a voice without a name, a dash, a time or the mark of a segment", () => {
    const voices = ["<v>One", "<v ->Two", "<v 00:12>Three", "<v seg_12>Four", "<v https://a.example/b>Five"];
    const cues = voices.map((voice, index) => `00:0${index}.000 --> 00:0${index}.900\n${voice}`).join("\n\n");
    expect(said(`WEBVTT\n\n${cues}`).map(([speaker]) => speaker)).toEqual(Array(5).fill("Unknown"));
  });

  it("leaves out comments, styles, regions, ids, settings, tags and time marks", () => {
    const text = `WEBVTT - the weekly
Language: de-AT

NOTE
Made by hand, not
speech at all

STYLE
::cue { color: red }

.more {
  top: 0
}

REGION
id:left

cue seven
00:01.000 --> 00:02.000 align:start position:10%
Wir <b>fangen</b> <c.hot>an</c><00:01.500> <ruby>gleich<rt>glaich</rt></ruby> &lt;jetzt&gt;

NOTE tail`;
    expect(said(text)).toEqual([["Unknown", "Wir fangen an gleich <jetzt>"]]);
    expect(readTranscript(text).language).toBe("de-AT");
  });

  it("keeps words that only look like markup or comments", () => {
    const text = "WEBVTT\n\n00:01.000 --> 00:02.000\nNOTE that a < b and x <3 y\nfrom here --> there\n";
    expect(said(text)).toEqual([["Unknown", "NOTE that a < b and x <3 y from here --> there"]]);
  });

  it("keeps the words of a cue with malformed or missing times, and says where", () => {
    const text = `WEBVTT\n\n00.00.000 --> 00:02.000\nfirst\n\nno time at all\n\n00:00:60.000 --> 00:01:02.000\nthird\n\n00:05.000 --> 00:00:1x.890\nfourth\n\n00:09.000 --> 00:08.000\nfifth\n`;
    const { segments, warnings } = readTranscript(text);
    expect(segments.map(({ text: words, startMs, endMs }) => [words, startMs, endMs])).toEqual([
      ["first", undefined, undefined],
      ["no time at all", undefined, undefined],
      ["third", undefined, undefined],
      ["fourth", 5000, undefined],
      ["fifth", 9000, undefined],
    ]);
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ["malformed-time", 3],
      ["missing-time", 6],
      ["malformed-time", 8],
      ["malformed-end", 11],
      ["end-before-start", 14],
      ["no-speakers", undefined],
    ]);
  });

  it("reads cues without the header, without blank lines between and with words behind the times", () => {
    const text =
      "00:00.000 --> 00:02.000\none\n00:02.000 --> 00:04.000 two words\n00:04.000 --> 00:05.000\nthree";
    expect(said(text).map(([, words]) => words)).toEqual(["one", "two words", "three"]);
    expect(codes(text)).toContain("missing-header");
  });

  it("reads hours over 99 and subtracts a first time over an hour, with a warning", () => {
    const text =
      "WEBVTT\n\n120:00:05.000 --> 120:00:06.000\nHouston\n\n120:00:04.000 --> 120:00:07.000\nGo ahead\n";
    expect(readTranscript(text).segments.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [1000, 2000],
      [0, 3000],
    ]);
    expect(codes(text)).toContain("clock-subtracted");
  });

  it("keeps overlapping cues and their order", () => {
    const text = "WEBVTT\n\n00:10.000 --> 00:20.000\n<v A>long\n\n00:05.000 --> 00:12.000\n<v B>early\n";
    expect(readTranscript(text).segments.map((segment) => segment.startMs)).toEqual([10_000, 5000]);
  });

  it("keeps the lines of captions that roll up once", () => {
    const lines = [
      "so today we look",
      "at the second half",
      "of the plan and",
      "then the budget",
      "for next year",
    ];
    const cues = lines.map(
      (line, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${lines[index - 1] ?? " "}\n${line}`,
    );
    const text = `WEBVTT\n\n${cues.join("\n\n")}\n`;
    expect(said(text).map(([, words]) => words)).toEqual(lines);
    expect(codes(text)).toContain("rolling-captions");
  });

  it("carries a speaker on where names stand at changes only, with a warning", () => {
    const words = [
      "ANNE: Good morning.",
      "I have two points.",
      "First the rent.",
      "BORIS: Which flat?",
      "ANNE: Ours.",
      "BORIS: Oh.",
    ];
    const cues = words.map(
      (line, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\n${line}`,
    );
    const text = cues.join("\n\n");
    expect(said(text).map(([speaker]) => speaker)).toEqual([
      "ANNE",
      "ANNE",
      "ANNE",
      "BORIS",
      "ANNE",
      "BORIS",
    ]);
    expect(codes(text)).toEqual(["speaker-carried-over"]);
  });
});
