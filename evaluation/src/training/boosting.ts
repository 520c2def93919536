import { binOf, type Forest, plantForest } from "../../../analysis/src/language/models/trees.ts";
import { chooseBorders } from "./borders.ts";
import { growTree, type Tree } from "./grow-tree.ts";
import { randomFrom } from "./random.ts";

export interface BoostOptions {
  /** 1 trains a yes/no forest with labels 0 and 1. */
  readonly classCount: number;
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly binCount: number;
  /** Smallest sum of second derivatives in a leaf. */
  readonly leafWeightMin: number;
  readonly ridge: number;
  /** Share of rows and of inputs that each tree sees. */
  readonly rowShare: number;
  readonly inputShare: number;
  readonly seed: number;
  /** How much a row with label 1 counts in a yes/no forest. */
  readonly positiveWeight?: number;
}

/** Rows of `inputCount` numbers each, and the class of each row. */
export interface DenseData {
  readonly inputs: Float32Array;
  readonly inputCount: number;
  readonly labels: Uint8Array;
}

/** Gradient-boosted trees with second-order leaves; chance follows from the seed, so the same data gives the same forest. */
export function trainForest(data: DenseData, options: BoostOptions): Forest {
  const borders = chooseBorders(data, options.binCount);
  const columns = binColumns(data, borders);
  const rowCount = data.labels.length;
  const { classCount } = options;
  const base = startScores(data.labels, options);
  const scores = new Float64Array(rowCount * classCount);
  for (let row = 0; row < rowCount; row++) scores.set(base, row * classCount);
  const random = randomFrom(options.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const slopes = derive(scores, data.labels, options);
    for (let label = 0; label < classCount; label++) {
      const tree = growTree(columns, slopes.first, slopes.second, label, options, random);
      for (let row = 0; row < rowCount; row++) {
        const at = row * classCount + label;
        scores[at] = (scores[at] ?? 0) + (tree.leaves[tree.leafOf[row] ?? 0] ?? 0);
      }
      trees.push(tree);
    }
  }
  return pack(trees, borders, base, options);
}

/** Inputs as bins, one column an input. */
function binColumns(data: DenseData, borders: readonly Float32Array[]): Uint8Array[] {
  const rowCount = data.labels.length;
  return borders.map((edges, input) => {
    const column = new Uint8Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      column[row] = binOf(data.inputs[row * data.inputCount + input] ?? Number.NaN, edges);
    }
    return column;
  });
}

function startScores(labels: Uint8Array, options: BoostOptions): Float64Array {
  const counts = new Float64Array(Math.max(options.classCount, 2)).fill(1);
  for (const label of labels) {
    const weight = options.classCount === 1 && label === 1 ? (options.positiveWeight ?? 1) : 1;
    counts[label] = (counts[label] ?? 0) + weight;
  }
  if (options.classCount === 1) return Float64Array.of(Math.log((counts[1] ?? 1) / (counts[0] ?? 1)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.log(count / total));
}

/** First and second derivatives of the loss, row by row and class by class. */
function derive(
  scores: Float64Array,
  labels: Uint8Array,
  options: BoostOptions,
): { first: Float32Array; second: Float32Array } {
  const { classCount, positiveWeight = 1 } = options;
  const first = new Float32Array(scores.length);
  const second = new Float32Array(scores.length);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? 0;
    const chances = chancesOf(scores, row, classCount);
    const weight = classCount === 1 && label === 1 ? positiveWeight : 1;
    for (let c = 0; c < classCount; c++) {
      const chance = chances[c] ?? 0;
      const target = classCount === 1 ? label : Number(label === c);
      first[row * classCount + c] = weight * (chance - target);
      second[row * classCount + c] = weight * Math.max(chance * (1 - chance), 1e-6);
    }
  }
  return { first, second };
}

function chancesOf(scores: Float64Array, row: number, classCount: number): number[] {
  if (classCount === 1) return [1 / (1 + Math.exp(-(scores[row] ?? 0)))];
  const own = Array.from(scores.subarray(row * classCount, (row + 1) * classCount));
  const top = Math.max(...own);
  const powers = own.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function pack(
  trees: readonly Tree[],
  borders: readonly Float32Array[],
  base: Float64Array,
  options: BoostOptions,
): Forest {
  const nodeCount = 2 ** options.depth - 1;
  const nodeInputs = new Uint8Array(trees.length * nodeCount);
  const nodeBins = new Uint8Array(trees.length * nodeCount);
  const leaves = new Int8Array(trees.length * (nodeCount + 1));
  let top = 1e-9;
  for (const tree of trees) for (const leaf of tree.leaves) top = Math.max(top, Math.abs(leaf));
  const leafScale = top / 127;
  trees.forEach((tree, index) => {
    nodeInputs.set(tree.inputs, index * nodeCount);
    nodeBins.set(tree.bins, index * nodeCount);
    tree.leaves.forEach((leaf, k) => {
      leaves[index * (nodeCount + 1) + k] = Math.round(leaf / leafScale);
    });
  });
  const { classCount, depth } = options;
  return plantForest({ classCount, depth, borders, nodeInputs, nodeBins, leaves, leafScale, base });
}
