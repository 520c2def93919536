import type { Anchors } from "./criterion.ts";

/** Points that lie between one level and the next. */
const pointsPerLevel = 2;

/** 0 to 10, to one decimal: level n is reached at 2n points, and between two anchors the points grow evenly. */
export function pointsAt(anchors: Anchors, value: number): number {
  return Math.round(exactPoints(anchors, value) * 10) / 10;
}

/** The last level reached, 0 to 5. */
export function levelAt(anchors: Anchors, value: number): number {
  return Math.min(5, Math.floor(exactPoints(anchors, value) / pointsPerLevel + 1e-9));
}

function exactPoints(anchors: Anchors, value: number): number {
  if ("at" in anchors) {
    return anchors.better === "more" ? climb(anchors.at, value) : climb(anchors.at.map(negated), -value);
  }
  const [low, high] = anchors.best;
  if (value < low) return climb([...anchors.below].reverse().concat(low), value);
  if (value > high) return climb([...anchors.above].reverse().concat(high).map(negated), -value);
  return 5 * pointsPerLevel;
}

/** Where `value` stands on six ascending steps. */
function climb(steps: readonly number[], value: number): number {
  let points = 0;
  for (let level = 1; level < steps.length; level += 1) {
    const from = steps[level - 1] ?? 0;
    const to = steps[level] ?? 0;
    if (value >= to) points = level * pointsPerLevel;
    else return value <= from ? points : points + (pointsPerLevel * (value - from)) / (to - from);
  }
  return points;
}

function negated(value: number): number {
  return -value;
}
