import { describe, expect, it } from "vitest";
import { findDismissal } from "./dismissals.ts";

describe("replies that wave a point away, by what they do to it", () => {
  it.each([
    "That's hardly worth our time.",
    "Look, this is a complete side issue.",
    "No, we settled this in March.",
    "I'm not interested in reopening that.",
    "You always bring this up.",
    "Can we please stay with the actual topic?",
    "Your concern is noted, next.",
    "Not our department.",
  ])("hears one in %j", (reply) => {
    expect(findDismissal(reply)?.mild).toBe(false);
  });

  it.each([
    "We already have a draft, I can send it.",
    "That's not what I saw in the logs.",
    "Nobody has looked at it yet.",
    "It doesn't matter which of the two we take.",
    "So what would it show?",
    "You're right, it is.",
  ])("hears none in %j", (reply) => {
    expect(findDismissal(reply)?.mild).not.toBe(false);
  });
});
