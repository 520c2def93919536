import { describe, expect, it } from "vitest";
import { findDecision } from "./decisions.ts";

describe("findDecision", () => {
  it.each([
    "Let's go with the second vendor.",
    "We've decided to wait.",
    "The decision is to ship.",
    "So we agreed on Monday.",
    "Okay, we'll keep the old logo.",
    "The outcome is that the launch waits.",
    "Good, the launch stays in May then.",
    "We decided that we wait.",
    "Then Monday it is.",
    "So the answer is no, we keep the old system.",
    "We are not renewing the contract, agreed.",
  ])("hears a decision in %j", (text) => {
    expect(findDecision(text)).not.toBeNull();
  });

  it.each([
    "We haven't decided yet.",
    "Should we go with that?",
    "We need to decide soon.",
    "Let's see.",
    "This should be final by May.",
    "Then we'll move on to the next one.",
    "And then there is the PR that is in draft.",
    "We put three of these into the box.",
    "I don't think we have agreement on what the actions are.",
    "There it is.",
  ])("hears none in %j", (text) => {
    expect(findDecision(text)).toBeNull();
  });
});
