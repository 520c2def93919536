import { describe, expect, it } from "vitest";
import { findQuestions } from "./questions.ts";

const kindsIn = (text: string) => findQuestions(text).map((question) => question.kind);

describe("findQuestions", () => {
  it.each([
    ["Did you send it?", "yes-no"],
    ["Where is the file?", "wh"],
    ["How many came?", "wh"],
    ["What time is it?", "wh"],
    ["How would you solve that?", "open"],
    ["Why did it fail?", "open"],
    ["So, um, what do you think?", "open"],
    ["Bob, what do you think?", "open"],
    ["Can you walk us through it?", "open"],
    ["Do we ship on Monday or on Friday?", "choice"],
    ["Which one is cheaper?", "choice"],
    ["We agreed on that, right?", "tag"],
    ["It works, doesn't it?", "tag"],
    ["Who knows?", "rhetorical"],
  ])("tells what kind of question %j is", (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    ["did you send it to him", "yes-no"],
    ["and what do you think about the price", "open"],
    ["how much does it cost", "wh"],
    ["so it is the same one as before right", "tag"],
  ])("needs no question mark: %j", (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    "What I want is a plan.",
    "When we met, it rained.",
    "Do it.",
    "Which is fine.",
    "I know what you did.",
  ])("takes a statement for what it is: %j", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it("gives the range of the sentence that asks", () => {
    const text = "We are late. Can we start? Good.";
    expect(findQuestions(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Can we start?"]);
  });
});
