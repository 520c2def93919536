import { describe, expect, it } from "vitest";
import { readTranscript } from "../read-transcript.ts";

describe("SBV", () => {
  it("reads start and end on one line and the words below", () => {
    const { format, segments } = readTranscript(
      "0:00:00.500,0:00:02.000\nHello\nthere\n\n0:00:02.000,0:00:03.250\nHi\n",
    );
    expect(format).toBe("sbv");
    expect(segments.map(({ text, startMs, endMs }) => [text, startMs, endMs])).toEqual([
      ["Hello there", 500, 2000],
      ["Hi", 2000, 3250],
    ]);
  });

  it("keeps the words of a cue with a malformed end, and words without a time line", () => {
    const { segments, warnings } = readTranscript(
      "0:00:01.000,0:00:02.000\nOne\n\ntwo\n\n0:00:03.000,0:00:xx\nThree\n",
    );
    expect(segments.map(({ text, startMs, endMs }) => [text, startMs, endMs])).toEqual([
      ["One", 1000, 2000],
      ["two", undefined, undefined],
      ["Three", 3000, undefined],
    ]);
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ["missing-time", 4],
      ["malformed-time", 6],
      ["no-speakers", undefined],
    ]);
  });
});
