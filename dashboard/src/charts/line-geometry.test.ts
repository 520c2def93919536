import { describe, expect, it } from "vitest";
import { pointsText, scorePlaces } from "./line-geometry.ts";

const box = { width: 104, height: 54, margin: 2 };

describe("a line of scores", () => {
  it("goes from left to right, 10 at the top and 0 at the bottom", () => {
    expect(scorePlaces([0, 5, 10], box)).toEqual([
      { x: 2, y: 52 },
      { x: 52, y: 27 },
      { x: 102, y: 2 },
    ]);
  });

  it("has one score in the middle, and none for none", () => {
    expect(scorePlaces([10], box)).toEqual([{ x: 52, y: 2 }]);
    expect(scorePlaces([], box)).toEqual([]);
  });

  it("is written no finer than a screen shows", () => {
    expect(pointsText(scorePlaces([1, 2, 3, 4], box))).toBe("2,47 35.3,42 68.7,37 102,32");
  });
});
