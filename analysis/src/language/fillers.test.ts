import { describe, expect, it } from "vitest";
import { findFillers } from "./fillers.ts";

const fillersIn = (text: string) => findFillers(text).map((filler) => filler.word);

describe("findFillers", () => {
  it("finds hesitation in any spelling and case", () => {
    expect(fillersIn("Um, we uhh should, erm, go")).toEqual(["um", "uhh", "erm"]);
  });

  it.each([
    ["It was, like, really late", "like"],
    ["and like really slow", "like"],
    ["We lost, you know, the whole week", "you know"],
    ["it's you know a big thing", "you know"],
    ["I mean, we could wait", "i mean"],
    ["It is, well, expensive", "well"],
  ])("counts the empty word in %j", (text, word) => {
    expect(fillersIn(text)).toContain(word);
  });

  it.each([
    "I like the plan",
    "It looks like rain",
    "Do you know him",
    "You know what I want",
    "That is not what I mean",
    "So we moved the date",
    "Turn right here",
    "She sings well",
    "uh-huh",
    "The table looks right, and it works well.",
  ])("leaves the same word in use alone: %j", (text) => {
    expect(fillersIn(text)).toEqual([]);
  });

  it("gives ranges of the text", () => {
    const text = "So, um, yes";
    expect(findFillers(text).map(({ start, end }) => text.slice(start, end))).toEqual(["um"]);
  });
});
