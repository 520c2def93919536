import { describe, expect, it } from "vitest";
import type { Anchors } from "./criterion.ts";
import { levelAt, pointsAt } from "./points.ts";

const more: Anchors = { better: "more", at: [0, 1, 2, 3, 4, 5] };
const less: Anchors = { better: "less", at: [9, 6.5, 4.5, 3, 1.8, 0.8] };
const band: Anchors = {
  better: "band",
  best: [130, 180],
  below: [120, 110, 100, 90, 80],
  above: [190, 200, 210, 220, 230],
};

describe("pointsAt", () => {
  it("gives two points for each level reached and grows evenly between two anchors", () => {
    expect([0, 1, 2.5, 5].map((value) => pointsAt(more, value))).toEqual([0, 2, 5, 10]);
  });

  it("never leaves 0 to 10", () => {
    expect([-100, 100].map((value) => pointsAt(more, value))).toEqual([0, 10]);
    expect([-100, 100].map((value) => pointsAt(less, value))).toEqual([10, 0]);
    expect([-1000, 1000].map((value) => pointsAt(band, value))).toEqual([0, 0]);
  });

  it("counts down where less is better", () => {
    expect([9, 4.5, 0.8, 0].map((value) => pointsAt(less, value))).toEqual([0, 4, 10, 10]);
    expect(pointsAt(less, 2.4)).toBe(7);
  });

  it("gives full points inside a band and less on either side", () => {
    expect([130, 150, 180].map((value) => pointsAt(band, value))).toEqual([10, 10, 10]);
    expect([120, 110, 80].map((value) => pointsAt(band, value))).toEqual([8, 6, 0]);
    expect([190, 225].map((value) => pointsAt(band, value))).toEqual([8, 1]);
  });

  it("jumps over anchors that are alike", () => {
    const yesOrNo: Anchors = { better: "more", at: [-2, -1, 0, 1, 1, 1] };
    expect([0, 1].map((value) => pointsAt(yesOrNo, value))).toEqual([4, 10]);
  });
});

describe("levelAt", () => {
  it("is the last level reached", () => {
    expect([9, 6.6, 6.5, 4, 0.81, 0.8].map((value) => levelAt(less, value))).toEqual([0, 0, 1, 2, 4, 5]);
  });
});
