import type { DenseData } from "./boosting.ts";

/** Inputs of one meeting, row by row, and the class of each row; -1 leaves a row out. */
export interface LabeledInputs {
  readonly inputs: Float32Array;
  readonly labels: ArrayLike<number>;
}

/** Puts the labeled rows of all meetings one below the other. */
export function stack(parts: readonly LabeledInputs[], inputCount: number): DenseData {
  const total = parts.reduce((sum, part) => sum + countLabeled(part.labels), 0);
  const inputs = new Float32Array(total * inputCount);
  const labels = new Uint8Array(total);
  let row = 0;
  for (const part of parts) {
    for (let i = 0; i < part.labels.length; i++) {
      const label = part.labels[i] ?? -1;
      if (label < 0) continue;
      inputs.set(part.inputs.subarray(i * inputCount, (i + 1) * inputCount), row * inputCount);
      labels[row++] = label;
    }
  }
  return { inputs, inputCount, labels };
}

function countLabeled(labels: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < labels.length; i++) if ((labels[i] ?? -1) >= 0) count++;
  return count;
}
