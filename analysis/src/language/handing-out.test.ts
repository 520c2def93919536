import { describe, expect, it } from "vitest";
import { recapSentences } from "./meeting-course.ts";

const speakers = ["Ann Lee", "Bo", "Carla", "Me"];

describe("sentences that deal the tasks out", () => {
  it.each([
    "So we leave with three things: Bo has the slides by the 15th, Carla talks to legal, I draft the letter.",
    "Good, then I take the mail to the client today, and Ann, you get the numbers by Wednesday.",
    "Let me go round once more: Ann, the quote by Tuesday; Bo, the test by Thursday.",
  ])("are a recap in %j", (text) => {
    expect(recapSentences(text, speakers)).toHaveLength(1);
  });

  it("are one where each person has a sentence", () => {
    expect(
      recapSentences("Ann sends the quote by Tuesday. Bo books the room by Friday.", speakers),
    ).toHaveLength(2);
  });

  it.each([
    "Ann says it works and Bo thinks so too.",
    "I don't think we have agreement on what the actions are.",
    "What we agreed last year was different, I think.",
    "Does anyone have anything else before we wrap up?",
  ])("are none in %j", (text) => {
    expect(recapSentences(text, speakers)).toEqual([]);
  });
});
