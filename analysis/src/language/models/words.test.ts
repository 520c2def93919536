import { describe, expect, it } from "vitest";
import { classOf, sentenceStart, wordClasses } from "./word-classes.ts";
import { readWords } from "./words.ts";

describe("readWords", () => {
  it("reads the same words out of every way to write them", () => {
    for (const text of ["Don't go, mm-hmm.", "dont go mmhmm", "don t go mm hmm", "DON’T GO MM-HMM"]) {
      expect(readWords(text).plain).toEqual(["dont", "go", "mmhmm"]);
    }
  });

  it("tells how a text ends", () => {
    expect(readWords("Are we done?")).toMatchObject({ ending: "question", questionMarks: 1 });
    expect(readWords("and then th-")).toMatchObject({ ending: "dash", brokenWords: 1 });
    expect(readWords("so")).toMatchObject({ ending: "bare", questionMarks: 0 });
  });

  it("finds no words where there are none", () => {
    expect(readWords(" … ").plain).toEqual([]);
  });

  it("reads words of any script", () => {
    expect(readWords("Größe и 会议").plain).toEqual(["größe", "и", "会议"]);
  });
});

describe("classOf", () => {
  it("knows the small words and guesses others by their ending", () => {
    expect(["can", "we", "running", "seven", "7", "table"].map((word) => wordClasses[classOf(word)])).toEqual(
      ["auxiliary", "pronoun", "ing", "number", "number", "other"],
    );
  });
});

describe("sentenceStart", () => {
  it("skips what only leads in", () => {
    expect(sentenceStart(readWords("um okay so can we go").classes)).toBe(3);
  });

  it("is 0 where nothing else is said", () => {
    expect(sentenceStart(readWords("um okay so").classes)).toBe(0);
  });
});
