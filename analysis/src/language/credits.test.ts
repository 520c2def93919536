import { describe, expect, it } from "vitest";
import { findCredit } from "./credits.ts";

const names = ["Bob", "Carla Ruiz", "Mark"];

describe("findCredit", () => {
  it.each([
    ["As Bob said, we are late.", "Bob"],
    ["That was Carla's idea, and a great idea.", "Carla Ruiz"],
    ["Thanks for raising that.", null],
    ["Full credit to her, she found it.", null],
    ["Shout-out to Priya for the fix.", null],
  ])("sees whose merit it is in %j", (text, name) => {
    expect(findCredit(text, names)?.name).toBe(name);
  });

  it.each([
    "Thanks for joining, Bob and Carla.",
    "Thank you for your attention.",
    "Bob, we build on top of that.",
    "They pay by credit card.",
  ])("gives none in %j", (text) => {
    expect(findCredit(text, names)).toBeNull();
  });

  it("takes a thank-you between two speakers for courtesy", () => {
    expect(findCredit("Thanks, Bob.", names)).toBeNull();
  });
});
