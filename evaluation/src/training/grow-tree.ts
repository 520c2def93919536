import type { BoostOptions } from "./boosting.ts";

/** A full tree of one depth. Nodes that were not worth splitting send everything left. */
export interface Tree {
  readonly inputs: Uint8Array;
  readonly bins: Uint8Array;
  /** Already multiplied by the learning rate. */
  readonly leaves: Float64Array;
  readonly leafOf: Uint16Array;
}

/** A split that nothing passes: no bin is so high. */
const neverBin = 255;

/** Grows one tree level by level on the derivatives of one class. */
export function growTree(
  columns: readonly Uint8Array[],
  first: Float32Array,
  second: Float32Array,
  label: number,
  options: BoostOptions,
  random: () => number,
): Tree {
  const rowCount = columns[0]?.length ?? 0;
  const nodeCount = 2 ** options.depth - 1;
  const inputs = new Uint8Array(nodeCount);
  const bins = new Uint8Array(nodeCount).fill(neverBin);
  const nodeOf = new Uint16Array(rowCount);
  const slopes = takeClass(first, second, label, options.classCount, rowCount);
  const rows = drawRows(rowCount, options.rowShare, random);
  const drawn = columns.map(() => random() < options.inputShare);
  for (let level = 0; level < options.depth; level++) {
    const width = 2 ** level;
    const best = bestSplits(columns, drawn, slopes, rows, nodeOf, width, options);
    for (let node = 0; node < width; node++) {
      inputs[width - 1 + node] = best[node]?.input ?? 0;
      bins[width - 1 + node] = best[node]?.bin ?? neverBin;
    }
    for (let row = 0; row < rowCount; row++) {
      const node = nodeOf[row] ?? 0;
      const split = best[node];
      const goesRight = split !== undefined && (columns[split.input]?.[row] ?? 0) >= split.bin;
      nodeOf[row] = node * 2 + (goesRight ? 1 : 0);
    }
  }
  return { inputs, bins, leaves: leafValues(slopes, rows, nodeOf, options), leafOf: nodeOf };
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function takeClass(
  first: Float32Array,
  second: Float32Array,
  label: number,
  classCount: number,
  rowCount: number,
): Slopes {
  const own = { first: new Float64Array(rowCount), second: new Float64Array(rowCount) };
  for (let row = 0; row < rowCount; row++) {
    own.first[row] = first[row * classCount + label] ?? 0;
    own.second[row] = second[row * classCount + label] ?? 0;
  }
  return own;
}

function drawRows(rowCount: number, share: number, random: () => number): Int32Array {
  const rows = new Int32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (random() < share) rows[count++] = row;
  return rows.subarray(0, count);
}

interface Split {
  readonly input: number;
  readonly bin: number;
  readonly gain: number;
}

function bestSplits(
  columns: readonly Uint8Array[],
  drawn: readonly boolean[],
  slopes: Slopes,
  rows: Int32Array,
  nodeOf: Uint16Array,
  width: number,
  options: BoostOptions,
): (Split | undefined)[] {
  const best: (Split | undefined)[] = new Array(width).fill(undefined);
  const stride = options.binCount + 1;
  const sums = { first: new Float64Array(width * stride), second: new Float64Array(width * stride) };
  columns.forEach((column, input) => {
    if (!drawn[input]) return;
    sums.first.fill(0);
    sums.second.fill(0);
    for (const row of rows) {
      const at = (nodeOf[row] ?? 0) * stride + (column[row] ?? 0);
      sums.first[at] = (sums.first[at] ?? 0) + (slopes.first[row] ?? 0);
      sums.second[at] = (sums.second[at] ?? 0) + (slopes.second[row] ?? 0);
    }
    for (let node = 0; node < width; node++) {
      const split = bestBin(sums, node * stride, stride, input, options);
      if (split !== undefined && split.gain > (best[node]?.gain ?? 0)) best[node] = split;
    }
  });
  return best;
}

function bestBin(
  sums: Slopes,
  from: number,
  stride: number,
  input: number,
  options: BoostOptions,
): Split | undefined {
  let [totalFirst, totalSecond] = [0, 0];
  for (let k = 0; k < stride; k++) {
    totalFirst += sums.first[from + k] ?? 0;
    totalSecond += sums.second[from + k] ?? 0;
  }
  const { ridge, leafWeightMin } = options;
  const whole = (totalFirst * totalFirst) / (totalSecond + ridge);
  let best: Split | undefined;
  let [leftFirst, leftSecond] = [0, 0];
  for (let bin = 1; bin < stride; bin++) {
    leftFirst += sums.first[from + bin - 1] ?? 0;
    leftSecond += sums.second[from + bin - 1] ?? 0;
    const rightSecond = totalSecond - leftSecond;
    if (leftSecond < leafWeightMin) continue;
    if (rightSecond < leafWeightMin) break;
    const rightFirst = totalFirst - leftFirst;
    const parts = leftFirst ** 2 / (leftSecond + ridge) + rightFirst ** 2 / (rightSecond + ridge);
    if (parts - whole > (best?.gain ?? 1e-6)) best = { input, bin, gain: parts - whole };
  }
  return best;
}

function leafValues(
  slopes: Slopes,
  rows: Int32Array,
  nodeOf: Uint16Array,
  options: BoostOptions,
): Float64Array {
  const first = new Float64Array(2 ** options.depth);
  const second = new Float64Array(2 ** options.depth);
  for (const row of rows) {
    const node = nodeOf[row] ?? 0;
    first[node] = (first[node] ?? 0) + (slopes.first[row] ?? 0);
    second[node] = (second[node] ?? 0) + (slopes.second[row] ?? 0);
  }
  return first.map((sum, leaf) => (-options.rate * sum) / ((second[leaf] ?? 0) + options.ridge));
}
