import { describe, expect, it } from "vitest";
import { duePhrase } from "./due.ts";
import { toPassage } from "./passage.ts";

function dueIn(text: string): string | null {
  const passage = toPassage(text);
  const [sentence] = passage.sentences;
  return sentence ? duePhrase(passage, sentence) : null;
}

describe("duePhrase", () => {
  it.each([
    ["I'll send it by Friday.", "by Friday"],
    ["We publish it on 12 June.", "on 12 June"],
    ["I'll have it in two weeks.", "in two weeks"],
  ])("finds the date in %j", (text, due) => {
    expect(dueIn(text)).toBe(due);
  });

  it.each([
    "I'll do it now.",
    "It takes a month.",
    "Let's take it for 10-15 mins.",
    "I sent it two days ago.",
  ])("finds none in %j", (text) => {
    expect(dueIn(text)).toBeNull();
  });
});
