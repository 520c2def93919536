import type { NoteSources } from "./note-inputs.ts";

/** Half-widths, in segments, of the windows over which the first model's scores are summed up. */
export const scoreWindows = [5, 12, 30] as const;
const scoreNeighbors = [-3, -2, -1, 1, 2, 3] as const;
export const ownScoreCount = 1 + scoreNeighbors.length + scoreWindows.length * 2 + 4;

/**
 * Writes what the first model of one kind says of each segment and those around it into the columns from `column` on,
 * of rows that are `width` wide.
 */
export function addOwnScores(
  inputs: Float32Array,
  width: number,
  column: number,
  sources: NoteSources,
  odds: Float32Array,
): void {
  const ranks = rankDown(odds);
  const windows = scoreWindows.map((half) => windowScores(odds, half));
  const { ownAfter } = sources.around.neighbors;
  for (let i = 0; i < odds.length; i++) {
    let at = i * width + column;
    const own = odds[i] ?? 0;
    inputs[at++] = own;
    for (const step of scoreNeighbors) inputs[at++] = odds[i + step] ?? Number.NaN;
    for (const { top, mean } of windows) {
      inputs[at++] = top[i] ?? 0;
      inputs[at++] = mean[i] ?? 0;
    }
    inputs[at++] = own - (windows[1]?.top[i] ?? 0);
    inputs[at++] = (ranks[i] ?? 0) / odds.length;
    inputs[at++] = sources.usePlace ? (ranks[i] ?? 0) : 0;
    inputs[at] = odds[ownAfter[i] ?? -1] ?? Number.NaN;
  }
}

/** How many segments have higher odds. */
function rankDown(odds: Float32Array): Float32Array {
  const order = Int32Array.from(odds.keys()).sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0) || a - b);
  const ranks = new Float32Array(odds.length);
  order.forEach((segment, rank) => {
    ranks[segment] = rank;
  });
  return ranks;
}

/** The highest and the mean odds of the segments at most `half` away. */
export function windowScores(odds: Float32Array, half: number): { top: Float32Array; mean: Float32Array } {
  const top = new Float32Array(odds.length);
  const mean = new Float32Array(odds.length);
  for (let i = 0; i < odds.length; i++) {
    let best = Number.NEGATIVE_INFINITY;
    let sum = 0;
    const from = Math.max(0, i - half);
    const to = Math.min(odds.length - 1, i + half);
    for (let k = from; k <= to; k++) {
      const value = odds[k] ?? 0;
      if (value > best) best = value;
      sum += value;
    }
    top[i] = best;
    mean[i] = sum / (to - from + 1);
  }
  return { top, mean };
}
