import { describe, expect, it } from "vitest";
import { findCommitments } from "./commitments.ts";
import { decisionSentences } from "./decisions.ts";
import { toPassage } from "./passage.ts";
import { isReported } from "./reported-speech.ts";

describe("isReported", () => {
  const reported = (line: string) => {
    const passage = toPassage(line);
    return passage.sentences.some((sentence) => isReported(passage, sentence));
  };

  it("hears a line that is played in a story", () => {
    expect(
      [
        "And they're like, we'll send it on Monday.",
        "So he goes, let's drop the garden.",
        "They'll say, I will call you tomorrow.",
        "I was like, okay, then we go with the blue one.",
      ].map(reported),
    ).toEqual([true, true, true, true]);
  });

  it("leaves alone what is said now", () => {
    expect(
      [
        "We'd like to go with the blue one.",
        "I'd say we drop the garden.",
        "They said that we should drop it, so we will.",
        "It is like the old one, but smaller.",
      ].map(reported),
    ).toEqual([false, false, false, false]);
  });

  it("takes no promise and no decision from a story", () => {
    expect(findCommitments("And they're like, okay, we'll sort out the garden.", [])).toEqual([]);
    expect(decisionSentences("And he goes, okay, let's drop the garden.")).toEqual([]);
  });
});
