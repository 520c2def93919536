import { describe, expect, it } from "vitest";
import { findAcknowledgment } from "./acknowledgments.ts";

describe("replies that take a point up, by what they do with it", () => {
  it.each([
    "Mm, that is a valid worry.",
    "Okay, I understand the problem now.",
    "That's an angle I didn't consider.",
    "So your main worry is the deadline.",
    "Let me check that I've understood: the cost holds you back?",
    "You raise something important.",
  ])("hears one in %j", (reply) => {
    expect(findAcknowledgment(reply)).not.toBeNull();
  });

  it.each([
    "You want to press the button here.",
    "I see the error in line ten.",
    "So you press this and it starts.",
    "It was good weather.",
  ])("hears none in %j", (reply) => {
    expect(findAcknowledgment(reply)).toBeNull();
  });
});
