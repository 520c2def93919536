import { describe, expect, it } from "vitest";
import { toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";

const lengthOf = (phrase: string, text: string) => phraseMatcher([phrase])(toPassage(text).words, 0, 20);

describe("phraseMatcher", () => {
  it("takes alternatives, alternatives of two words, optional words and any word", () => {
    expect(lengthOf("we|i just? tried|thought_about *", "I thought about lunch")).toBe(4);
    expect(lengthOf("we|i just? tried|thought_about *", "we just tried lunch today")).toBe(4);
    expect(lengthOf("we|i just? tried|thought_about *", "they tried lunch")).toBe(-1);
  });

  it("prefers the longest phrase", () => {
    const match = phraseMatcher(["good", "good point"]);
    expect(match(toPassage("good point there").words, 0, 3)).toBe(2);
  });

  it("never reads beyond the end it is given", () => {
    expect(phraseMatcher(["good point"])(toPassage("good point").words, 0, 1)).toBe(-1);
  });
});
