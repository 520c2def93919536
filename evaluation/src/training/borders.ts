import type { DenseData } from "./boosting.ts";

/** Looking at so many rows is enough to place borders. */
const sampledRowsMax = 20_000;

/** Up to `binCount - 1` borders for each input, so that its values spread evenly over the bins. */
export function chooseBorders(data: DenseData, binCount: number): Float32Array[] {
  const rowCount = data.labels.length;
  const step = Math.max(1, Math.floor(rowCount / sampledRowsMax));
  return Array.from({ length: data.inputCount }, (_, input) => {
    const values: number[] = [];
    for (let row = 0; row < rowCount; row += step) {
      const value = data.inputs[row * data.inputCount + input] ?? Number.NaN;
      if (!Number.isNaN(value)) values.push(value);
    }
    return bordersOf(values, binCount);
  });
}

function bordersOf(values: number[], binCount: number): Float32Array {
  values.sort((a, b) => a - b);
  const borders = new Set<number>();
  for (let k = 1; k < binCount; k++) {
    const value = values[Math.floor((k * values.length) / binCount)];
    if (value !== undefined && value > (values[0] ?? value)) borders.add(Math.fround(value));
  }
  return Float32Array.from([...borders].sort((a, b) => a - b));
}
