import { describe, expect, it } from "vitest";
import { toPassage } from "./passage.ts";
import { findQuestions } from "./questions.ts";
import { spokenBreaks } from "./spoken-breaks.ts";

const questionsIn = (text: string) => {
  const passage = toPassage(text, spokenBreaks(toPassage(text)));
  return findQuestions(passage).map(({ start, end }) => text.slice(start, end));
};

describe("spokenBreaks", () => {
  it("finds a question in the middle of unmarked speech", () => {
    expect(questionsIn("yeah the trucks came late did you call the driver")).toEqual([
      "did you call the driver",
    ]);
    expect(questionsIn("okay so the price is up what do we do about it")).toEqual(["what do we do about it"]);
  });

  it("leaves clauses alone", () => {
    expect(questionsIn("i know what is in the box and that is what we ordered")).toEqual([]);
  });
});
