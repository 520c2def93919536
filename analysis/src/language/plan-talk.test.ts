import { describe, expect, it } from "vitest";
import { findAgenda } from "./agenda.ts";

describe("sentences that plan the meeting", () => {
  it.each([
    "So what we need to get through this morning is the migration.",
    "We have an hour to settle the design and the launch date.",
    "Three blocks: demo, feedback, planning.",
    "Ten minutes for the cost, twenty for the budget, the rest for questions.",
    "By noon we should know which vendor to take.",
    "Our topics are the price list and the new website.",
  ])("hears one in %j", (text) => {
    expect(findAgenda(text)).not.toBeNull();
  });

  it.each([
    "I looked at it today.",
    "I'm working on the parser today.",
    "Maybe we should finish first our talk.",
  ])("hears none in %j", (text) => {
    expect(findAgenda(text)).toBeNull();
  });
});
