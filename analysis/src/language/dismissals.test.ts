import { describe, expect, it } from "vitest";
import { findDismissal } from "./dismissals.ts";

describe("findDismissal", () => {
  it.each([
    ["No, we already tried that.", false],
    ["Yeah, but we already tried that.", false],
    ["That won't work here.", false],
    ["Yeah, but the price went up.", true],
    ["I don't think so, the price went up.", true],
    ["That's not what the survey says.", true],
  ])("tells waving away from disagreeing: %j", (text, mild) => {
    expect(findDismissal(text)?.mild).toBe(mild);
  });

  it.each([
    "Yeah no, we already considered that.",
    "Yeah, but that costs more.",
    "No, we already did this.",
    "That's not the point.",
    "Um, we've been over this.",
  ])("hears the dismissal in %j", (text) => {
    expect(findDismissal(text)).not.toBeNull();
  });

  it.each([
    "No problem, I'll do it.",
    "No, that's fine.",
    "That's not a bad idea.",
    "Yeah, totally.",
    "We could consider that already next week.",
    "That's a fair point, but no, we already tried.",
  ])("hears none in %j", (text) => {
    expect(findDismissal(text)).toBeNull();
  });
});
