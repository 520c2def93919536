import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median } from "./median.ts";

describe("the median", () => {
  it.each([
    [[], null],
    [[4], 4],
    [[10, 1, 2], 2],
    [[7.5, 7], 7.25],
    [[0.1, 0.2], 0.15],
    [[-3, 5, 0, -1], -0.5],
  ])("of %j is %j", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("has as many values above as below it, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN;
        const half = values.length / 2;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
        expect(median([...values].reverse())).toBe(middle);
      }),
    );
  });
});
