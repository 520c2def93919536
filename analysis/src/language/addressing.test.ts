import { describe, expect, it } from "vitest";
import { findCredit, findInvitation } from "./addressing.ts";

const names = ["Bob", "Carla Ruiz", "Mark"];

describe("findInvitation", () => {
  it.each([
    ["Bob, what do you think?", "Bob"],
    ["What do you think, Carla?", "Carla Ruiz"],
    ["Over to you, Bob.", "Bob"],
    ["I'd love to hear from Carla.", "Carla Ruiz"],
    ["Mark?", "Mark"],
  ])("sees who gets the floor in %j", (text, name) => {
    expect(findInvitation(text, names)?.name).toBe(name);
  });

  it.each([
    "Did Bob send it already to them?",
    "Bob, can you send the file?",
    "I talked with Bob, and is it fine now?",
    "Please mark the date.",
  ])("sees no invitation in %j", (text) => {
    expect(findInvitation(text, names)).toBeNull();
  });
});

describe("findCredit", () => {
  it.each([
    ["As Bob said, we are late.", "Bob"],
    ["That was Carla's idea, and a great idea.", "Carla Ruiz"],
    ["Thanks for raising that.", null],
  ])("sees whose merit it is in %j", (text, name) => {
    expect(findCredit(text, names)?.name).toBe(name);
  });

  it("takes a thank-you between two speakers for courtesy", () => {
    expect(findCredit("Thanks, Bob.", names)).toBeNull();
  });
});
