import { describe, expect, it } from "vitest";
import { readTranscript } from "../read-transcript.ts";

const said = (text: string) =>
  readTranscript(text).segments.map(({ speaker, text: words }) => [speaker, words]);

describe("SRT", () => {
  it("reads numbers, times with commas and words over several lines", () => {
    const text =
      "1\r\n00:00:01,500 --> 00:00:03,000\r\nHello\r\nthere\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\nHi\r\n";
    const { format, segments } = readTranscript(text);
    expect(format).toBe("srt");
    expect(segments.map(({ text: words, startMs, endMs }) => [words, startMs, endMs])).toEqual([
      ["Hello there", 1500, 3000],
      ["Hi", 4000, 5000],
    ]);
  });

  it("makes a segment for each of two people named in one cue", () => {
    const text =
      "1\n00:00:01,000 --> 00:00:03,000\n- Nora: Coffee?\n- Emil: Please.\n\n2\n00:00:04,000 --> 00:00:05,000\n>> Nora: Milk?\n";
    expect(said(text)).toEqual([
      ["Nora", "Coffee?"],
      ["Emil", "Please."],
      ["Nora", "Milk?"],
    ]);
  });

  it("keeps words behind a missing time line, and numbers that are words", () => {
    const text =
      "1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n2\nAbout\n\n3\n00:00:05,000 --> 00:00:06,000\n42\n\n4\n00:00:07,000 --> 00:00:08,000\nAh\n";
    expect(said(text).map(([, words]) => words)).toEqual(["How many?", "About", "42", "Ah"]);
  });

  it("takes the next number above a time line for a number, where the blank line is missing", () => {
    const text =
      "1\n00:00:01,000 --> 00:00:02,000\nOne\n2\n00:00:03,000 --> 00:00:04,000\n17\n3\n00:00:05,000 --> 00:00:06,000\nThree";
    expect(said(text).map(([, words]) => words)).toEqual(["One", "17", "Three"]);
  });

  it("drops style overrides and font tags", () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#fff">Up <i>here</i></font>\n';
    expect(said(text)).toEqual([["Unknown", "Up here"]]);
  });

  it("takes no sentence before a colon for a speaker", () => {
    const lines = [
      "He said it plainly: no.",
      "There was only one question: why?",
      "Note: bring shoes.",
      "And so we left.",
    ];
    const text = lines
      .map((line, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},500\n${line}`)
      .join("\n\n");
    expect(said(text)).toEqual(lines.map((line) => ["Unknown", line]));
  });
});
