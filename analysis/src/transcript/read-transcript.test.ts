import { describe, expect, it } from "vitest";
import { transcriptLimits } from "./limits.ts";
import { readTranscript } from "./read-transcript.ts";
import { UnreadableTranscript } from "./unreadable-transcript.ts";

function refusal(text: string): UnreadableTranscript {
  try {
    readTranscript(text);
  } catch (error) {
    if (error instanceof UnreadableTranscript) return error;
    throw error;
  }
  throw new Error("was read");
}

describe("readTranscript", () => {
  it.each([
    "",
    " \n\t\r\n",
    "\ufeff",
    "WEBVTT",
    "WEBVTT\n\nNOTE nothing\n",
    "WEBVTT\n\n00:00.000 -->",
    "{}",
    "[]",
  ])("refuses a file in which nothing is said: %j", (text) => {
    expect(refusal(text).code).toBe("unreadable");
  });

  it("refuses web pages and says what was expected", () => {
    expect(refusal("<!DOCTYPE html><html><body><p>Hi</p></body></html>").message).toMatch(
      /web page; expected .*WebVTT/,
    );
  });

  it("refuses more segments than the limit, and reads as many as it", () => {
    const lines = (count: number) => "Ann: a\nBob: b\n".repeat(count / 2);
    expect(readTranscript(lines(transcriptLimits.segmentsMax)).segments).toHaveLength(
      transcriptLimits.segmentsMax,
    );
    expect(refusal(lines(transcriptLimits.segmentsMax + 2)).code).toBe("too_many_segments");
  });

  it("refuses more speakers than the limit", () => {
    const cues = (count: number) =>
      Array.from({ length: count }, (_, at) => `00:01.000 --> 00:02.000\n<v P${at} x>hi`).join("\n\n");
    expect(readTranscript(`WEBVTT\n\n${cues(transcriptLimits.speakersMax)}`).segments).toHaveLength(
      transcriptLimits.speakersMax,
    );
    expect(refusal(`WEBVTT\n\n${cues(transcriptLimits.speakersMax + 1)}`).code).toBe("too_many_speakers");
  });

  it("refuses more bytes than the limit", () => {
    expect(refusal("a ".repeat(transcriptLimits.bytesMax / 2 + 1)).code).toBe("too_large");
  });

  it("lists fifty warnings of a kind and counts the rest", () => {
    const cues = Array.from({ length: 70 }, (_, at) => `00:00:1x.000 --> 00:00:20.000\nword ${at}`).join(
      "\n\n",
    );
    const malformed = readTranscript(`WEBVTT\n\n${cues}`).warnings.filter(
      (warning) => warning.code === "malformed-time",
    );
    expect(malformed).toHaveLength(51);
    expect(malformed.at(-1)?.message).toBe("20 more of this kind are not listed.");
  });

  it("leaves out lines without a word, with a warning", () => {
    const { segments, warnings } = readTranscript(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n♪ – …\n\n00:03.000 --> 00:04.000\n👍\n",
    );
    expect(segments.map((segment) => segment.text)).toEqual(["👍"]);
    expect(warnings.map(({ code, line }) => [code, line])).toContainEqual(["no-words", 3]);
  });
});
