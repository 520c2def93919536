import { describe, expect, it } from "vitest";
import { findAgenda } from "./agenda.ts";

describe("findAgenda", () => {
  it.each([
    "The goal of this call is to pick a vendor.",
    "We have three topics for today.",
    "Today I'd like to go through the budget.",
    "I want to do three things today: hear the numbers, pick a date, and name an owner.",
    "We have two points tonight, the roof and the fees.",
    "On the agenda today we've got the budget and the hires.",
    "Let's start with the budget, and then look at the hires.",
    "First we'll hear from sales, after that we decide on the price.",
    "By the end of this hour I'd like us to have a date.",
    "We're here to decide on the vendor.",
    "Here's the plan for the next hour.",
    "Three things to cover: price, dates, and people.",
  ])("hears one in %j", (text) => {
    expect(findAgenda(text)).not.toBeNull();
  });

  it.each([
    "The goal of the lounge is to rest.",
    "Can we raise the price point of this one?",
    "I put that on the agenda.",
    "What's next on our agenda?",
    "The agenda.",
    "We have two problems with the roof.",
    "Then we went home, and first I slept.",
    "Our last agenda item is the price.",
  ])("hears none in %j", (text) => {
    expect(findAgenda(text)).toBeNull();
  });
});
