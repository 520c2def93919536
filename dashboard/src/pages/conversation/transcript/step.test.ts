import { describe, expect, it } from "vitest";
import { between, stepAround, stepWithin, toggled } from "./step.ts";

describe("steps", () => {
  it("go to the next of a kind, and around at the ends", () => {
    expect(stepWithin([2, 5, 9], 5, 1)).toBe(9);
    expect(stepWithin([2, 5, 9], 9, 1)).toBe(2);
    expect(stepWithin([2, 5, 9], 5, -1)).toBe(2);
    expect(stepWithin([2, 5, 9], 1, -1)).toBe(9);
    expect(stepWithin([], 1, -1)).toBeNull();
  });

  it("go around a list", () => {
    expect(stepAround(2, 1, 3)).toBe(0);
    expect(stepAround(0, -1, 3)).toBe(2);
    expect(stepAround(0, 1, 0)).toBe(0);
  });
});

describe("a selection", () => {
  it("with Shift takes all between, upwards and downwards", () => {
    expect(between(["a", "b", "c", "d"], 1, 3)).toEqual(["b", "c", "d"]);
    expect(between(["a", "b", "c", "d"], 3, 1)).toEqual(["b", "c", "d"]);
    expect(between(["a", "b"], 1, 1)).toEqual(["b"]);
  });

  it("takes in several at once and lets them go, and leaves the one before as it was", () => {
    const before = new Set(["a"]);
    const both = toggled(before, ["b", "c"], true);
    expect([...both]).toEqual(["a", "b", "c"]);
    expect([...toggled(both, ["a", "c"], false)]).toEqual(["b"]);
    expect([...before]).toEqual(["a"]);
  });
});
