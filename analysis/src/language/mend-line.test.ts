import { describe, expect, it } from "vitest";
import { findFalseStarts } from "./false-starts.ts";
import { firstTry, mendLine } from "./mend-line.ts";

describe("mendLine", () => {
  it("leaves one of the commas and spaces that a cut brought together", () => {
    expect(mendLine("We lost, , nineteen  accounts , so.")).toBe("We lost, nineteen accounts, so.");
  });

  it("leaves nothing but words at the start", () => {
    expect(mendLine(", the plan and, the date.")).toBe("the plan and the date.");
  });
});

describe("firstTry", () => {
  it("takes the first of two words that are the same, and all of a word broken off", () => {
    expect(tries("Let's look at the the plan.")).toEqual(["the "]);
    expect(tries("I wan- I want to go.").every((words) => words.includes("wan-"))).toBe(true);
  });
});

function tries(line: string): string[] {
  return findFalseStarts(line).map((found) => {
    const { start, end } = firstTry(line, found);
    return line.slice(start, end);
  });
}
