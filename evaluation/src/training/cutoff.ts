import { scoreForest } from "../../../analysis/src/language/models/trees.ts";
import { type BoostOptions, trainForest } from "./boosting.ts";
import { type LabeledInputs, stack } from "./dense-data.ts";

/** Scores of each part's rows from a forest that learned from the other half of the parts. */
export function crossScore(
  parts: readonly LabeledInputs[],
  halves: readonly number[],
  inputCount: number,
  options: BoostOptions,
): Float64Array[] {
  const forests = [0, 1].map((half) =>
    trainForest(
      stack(
        parts.filter((_, index) => halves[index] !== half),
        inputCount,
      ),
      options,
    ),
  );
  return parts.map((part, index) => {
    const forest = forests[halves[index] ?? 0];
    if (forest === undefined) throw new Error("Halves are numbered 0 and 1.");
    return scoreForest(forest, part.inputs);
  });
}

/** The score from which on to say yes, so that F1 over all labeled rows is best. */
export function bestCutoff(scores: readonly Float64Array[], labels: readonly ArrayLike<number>[]): number {
  const rows = scores.flatMap((own, part) =>
    Array.from(own, (score, i) => ({ score, label: labels[part]?.[i] ?? -1 })).filter(
      (row) => row.label >= 0,
    ),
  );
  rows.sort((a, b) => b.score - a.score);
  const positives = rows.filter((row) => row.label === 1).length;
  let [hits, best, cutoff] = [0, 0, 0];
  rows.forEach((row, index) => {
    hits += row.label;
    const f1 = (2 * hits) / (index + 1 + positives);
    if (f1 > best) [best, cutoff] = [f1, row.score];
  });
  return cutoff;
}
