import type { Statement } from "../statements.ts";
import type { TermWeights } from "../weigh-terms.ts";

/** Statements on either side whose words are compared. */
const windows = [14, 30] as const;

/**
 * How far the likeness of the words before and after the start of each statement lies below that of its surroundings,
 * 0 to 1, the mean over windows of two sizes.
 */
export function measureCohesion(statements: readonly Statement[], weights: TermWeights): number[] {
  const all = windows.map((half) => depthsOf(slide(statements, weights, half), half));
  return statements.map((_, at) => all.reduce((sum, depths) => sum + (depths[at] ?? 0), 0) / all.length);
}

function depthsOf(likeness: readonly number[], half: number): number[] {
  return likeness.map((own, at) => {
    let [left, right] = [own, own];
    for (let step = 1; step <= half; step++) {
      left = Math.max(left, likeness[at - step] ?? 0);
      right = Math.max(right, likeness[at + step] ?? 0);
    }
    return (left + right) / 2 - own;
  });
}

/** Cosine of the weighed terms of the statements before and after each start, kept up to date while sliding. */
function slide(statements: readonly Statement[], weights: TermWeights, half: number): number[] {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  const sums = { dot: 0, before: 0, after: 0 };
  const shift = (at: number, side: "before" | "after", sign: 1 | -1): void => {
    const [own, other] = side === "before" ? [before, after] : [after, before];
    for (const term of statements[at]?.terms ?? []) {
      const by = sign * weights.weightOf(term);
      const value = own.get(term) ?? 0;
      sums.dot += by * (other.get(term) ?? 0);
      sums[side] += 2 * by * value + by * by;
      own.set(term, value + by);
    }
  };
  for (let at = 0; at < half; at++) shift(at, "after", 1);
  return statements.map((_, at) => {
    const norm = Math.sqrt(Math.max(1e-9, sums.before * sums.after));
    const cosine = norm < 1e-6 ? 0 : Math.min(1, Math.max(0, sums.dot / norm));
    shift(at, "after", -1);
    shift(at, "before", 1);
    shift(at + half, "after", 1);
    shift(at - half, "before", -1);
    return cosine;
  });
}
