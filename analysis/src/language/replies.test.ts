import { describe, expect, it } from "vitest";
import { findAcknowledgment, findDismissal } from "./replies.ts";

describe("findDismissal", () => {
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

describe("findAcknowledgment", () => {
  it.each([
    "That's a fair point, Bob.",
    "Yeah, makes sense.",
    "Thanks, I'll look.",
    "So what you're saying is we wait.",
    "You're right.",
  ])("hears that %j takes up what was said", (text) => {
    expect(findAcknowledgment(text)).not.toBeNull();
  });

  it("does not look beyond the opening", () => {
    expect(findAcknowledgment("We need three more weeks, and that's a fair point.")).toBeNull();
  });
});
