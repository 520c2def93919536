import type { SparseRows } from "../../../analysis/src/language/models/bucket-sink.ts";
import { FeatureTable, featureBits } from "../../../analysis/src/language/models/feature-table.ts";
import { type Linear, normalizeInPlace, sumRow } from "../../../analysis/src/language/models/linear.ts";
import { shuffled } from "./random.ts";

export interface SoftmaxOptions {
  /** A feature met less often says too little to be kept. */
  readonly timesMin: number;
  readonly classCount: number;
  readonly usesPunctuation: boolean;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  /** How much each class counts; 1 where absent. */
  readonly classWeights?: readonly number[];
}

/** Rows of one meeting and the class of each; -1 leaves a row out. */
export interface LabeledRows {
  readonly rows: SparseRows;
  readonly labels: ArrayLike<number>;
}

/** Trains a multinomial logistic regression by AdaGrad, in an order that follows from the seed. */
export function trainSoftmax(parts: readonly LabeledRows[], options: SoftmaxOptions): Linear {
  const { classCount, usesPunctuation } = options;
  const features = chooseFeatures(parts, options);
  const weights = new Float32Array(features.buckets.length * classCount);
  const model: Linear = { features, classCount, usesPunctuation, weights };
  const squares = new Float32Array(weights.length);
  const scores = new Float64Array(classCount);
  const examples = parts.flatMap(({ rows, labels }) =>
    Array.from(labels, (label, row) => ({ rows, row, label })).filter((example) => example.label >= 0),
  );
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const index of shuffled(examples.length, options.seed + epoch)) {
      const example = examples[index];
      if (example === undefined) continue;
      sumRow(scores, model, example.rows, example.row);
      normalizeInPlace(scores);
      update(example, scores, model, squares, options);
    }
  }
  return model;
}

/** The features that labeled rows have often enough. */
function chooseFeatures(parts: readonly LabeledRows[], options: SoftmaxOptions): FeatureTable {
  const times = new Int32Array(2 ** featureBits);
  for (const { rows, labels } of parts) {
    for (let row = 0; row < labels.length; row++) {
      if ((labels[row] ?? -1) < 0) continue;
      const end = endOf(rows, row, options.usesPunctuation);
      for (let k = rows.offsets[row] ?? 0; k < end; k++) {
        const bucket = rows.buckets[k] ?? 0;
        times[bucket] = (times[bucket] ?? 0) + 1;
      }
    }
  }
  const known: number[] = [];
  times.forEach((count, bucket) => {
    if (count >= options.timesMin) known.push(bucket);
  });
  return new FeatureTable(Int32Array.from(known));
}

function endOf(rows: SparseRows, row: number, usesPunctuation: boolean): number {
  return (usesPunctuation ? rows.offsets[row + 1] : rows.middles[row]) ?? 0;
}

interface Example {
  readonly rows: SparseRows;
  readonly row: number;
  readonly label: number;
}

/** Below this the model is right enough to learn nothing from the row. */
const gradientMin = 1e-4;

function update(
  example: Example,
  chances: Float64Array,
  model: Linear,
  squares: Float32Array,
  options: SoftmaxOptions,
): void {
  const { classCount, weights } = model;
  const { buckets, offsets } = example.rows;
  const importance = options.classWeights?.[example.label] ?? 1;
  const rows: number[] = [];
  const end = endOf(example.rows, example.row, model.usesPunctuation);
  for (let k = offsets[example.row] ?? 0; k < end; k++) {
    const row = model.features.rowOf(buckets[k] ?? 0);
    if (row >= 0) rows.push(row * classCount);
  }
  for (let c = 0; c < classCount; c++) {
    const gradient = ((chances[c] ?? 0) - (c === example.label ? 1 : 0)) * importance;
    if (Math.abs(gradient) < gradientMin) continue;
    const change = options.rate * gradient;
    const growth = gradient * gradient;
    for (const row of rows) {
      const at = row + c;
      const square = (squares[at] ?? 0) + growth;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - change / Math.sqrt(square + 1e-2);
    }
  }
}
