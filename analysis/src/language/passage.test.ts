import { describe, expect, it } from "vitest";
import { toPassage } from "./passage.ts";

const sentencesOf = (text: string) =>
  toPassage(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("toPassage", () => {
  it("cuts at sentence marks and keeps them", () => {
    expect(sentencesOf("We ship it. Is that fine? Good!")).toEqual(["We ship it.", "Is that fine?", "Good!"]);
  });

  it("does not cut inside numbers, titles and pauses", () => {
    expect(sentencesOf("Dr. Lee paid 3.5 million... or so, e.g. last year.")).toHaveLength(1);
  });

  it("cuts where it is told to, between words only", () => {
    expect(toPassage("we ship it is that fine", [10]).sentences).toHaveLength(2);
  });

  it("reads straight and curly apostrophes, and contractions without any, as the same word", () => {
    const keys = (text: string) => toPassage(text).words.map((word) => word.key);
    expect(keys("Don’t")).toEqual(keys("don't"));
    expect(keys("dont")).toEqual(["don't"]);
  });

  it("gives every word its exact place in the text", () => {
    const text = "Ça va, José?";
    expect(toPassage(text).words.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ça",
      "va",
      "José",
    ]);
  });
});
