import type { Linear } from "../../../analysis/src/language/models/linear.ts";
import { scoreLinear } from "../../../analysis/src/language/models/linear.ts";
import type { LabeledRows } from "./softmax.ts";

/**
 * Probabilities for each part from a model that has not seen its fold, so that a second model learns how far the
 * first can be trusted on new meetings.
 */
export function scoreOutOfFold(
  parts: readonly LabeledRows[],
  folds: readonly number[],
  train: (parts: readonly LabeledRows[]) => Linear,
): Float32Array[] {
  const models = new Map<number, Linear>();
  for (const fold of new Set(folds))
    models.set(fold, train(parts.filter((_, index) => folds[index] !== fold)));
  return parts.map((part, index) => {
    const model = models.get(folds[index] ?? 0);
    if (model === undefined) throw new Error("A part without a fold cannot be scored.");
    return scoreLinear(model, part.rows);
  });
}
