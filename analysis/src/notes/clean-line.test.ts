import { describe, expect, it } from "vitest";
import { cleanLine } from "./clean-line.ts";

describe("cleanLine", () => {
  it.each([
    ["So, um, the launch is, like, in May.", "The launch is in May."],
    ["Okay so and then we we're done with the the draft", "We're done with the draft."],
    ["Lisbon, um, I think it costs too much, you know.", "Lisbon, I think it costs too much."],
    ["Should we, uh, move it to June?", "Should we move it to June?"],
    ["So far the numbers hold.", "So far the numbers hold."],
    ["So no trip this year?", "No trip this year?"],
    [
      "we need the des- the design by Friday, okay?",
      "We need the the design by Friday?".replace("the the", "the"),
    ],
    ["A T_V_ in every room, right", "A TV in every room."],
  ])("writes %j as %j", (line, expected) => {
    expect(cleanLine(line)).toBe(expected);
  });

  it("leaves nothing of a line that only hesitates", () => {
    expect(cleanLine("Um, uh.")).toBe("");
  });

  it("changes nothing in a line that is clean already", () => {
    const line = "The well is dry, and the pump like the pipe is old.";
    expect(cleanLine(line)).toBe(line);
    expect(cleanLine(cleanLine("So, um, well, it works."))).toBe(cleanLine("So, um, well, it works."));
  });
});
