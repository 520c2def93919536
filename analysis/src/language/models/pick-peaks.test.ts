import { describe, expect, it } from "vitest";
import { pickPeaks } from "./pick-peaks.ts";

describe("pickPeaks", () => {
  const places = [0, 5, 10, 40, 41];

  it("takes the highest of those that stand together, in the order of the meeting", () => {
    expect(pickPeaks([1, 3, 2, 1, 2], places, 0, 12)).toEqual([1, 4]);
  });

  it("takes nothing below the cutoff", () => {
    expect(pickPeaks([1, 3, 2, 1, 2], places, 2.5, 12)).toEqual([1]);
  });

  it("takes the earlier of two equal ones", () => {
    expect(pickPeaks([1, 1, 0, 0, 0], places, 0.5, 12)).toEqual([0]);
  });
});
