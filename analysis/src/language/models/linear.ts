import type { SparseRows } from "./bucket-sink.ts";
import type { FeatureTable } from "./feature-table.ts";

/** A multinomial logistic regression over hashed features. */
export interface Linear {
  readonly features: FeatureTable;
  readonly classCount: number;
  /** Row by row of the feature table, class by class. */
  readonly weights: Float32Array;
  /** False where the model looks at words and times alone, so that it reads cleaned transcripts as well. */
  readonly usesPunctuation: boolean;
}

/** Class probabilities of every row, row by row. */
export function scoreLinear(model: Linear, rows: SparseRows): Float32Array {
  const { classCount } = model;
  const count = rows.middles.length;
  const chances = new Float32Array(count * classCount);
  const scores = new Float64Array(classCount);
  for (let row = 0; row < count; row++) {
    sumRow(scores, model, rows, row);
    normalizeInPlace(scores);
    chances.set(scores, row * classCount);
  }
  return chances;
}

/** Adds up the weights of one row's features, class by class. */
export function sumRow(scores: Float64Array, model: Linear, rows: SparseRows, row: number): void {
  const { classCount, features, weights } = model;
  const { buckets } = rows;
  const end = (model.usesPunctuation ? rows.offsets[row + 1] : rows.middles[row]) ?? 0;
  scores.fill(0);
  for (let k = rows.offsets[row] ?? 0; k < end; k++) {
    const known = features.rowOf(buckets[k] ?? 0);
    if (known < 0) continue;
    const base = known * classCount;
    for (let c = 0; c < classCount; c++) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0);
  }
}

/** Turns scores in log odds into probabilities that add up to 1. */
export function normalizeInPlace(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const power = Math.exp((scores[c] ?? 0) - top);
    scores[c] = power;
    sum += power;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
}
