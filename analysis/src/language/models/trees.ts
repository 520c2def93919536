/** Boosted trees, all of one depth, as they were learned: one byte a node. */
export interface TreeData {
  readonly classCount: number;
  readonly depth: number;
  /** Bin borders of each input, ascending; a value falls into the bin after the last border not above it. */
  readonly borders: readonly Float32Array[];
  /** Input and first bin that goes right, `2 ** depth - 1` nodes a tree; trees of the classes in turn. */
  readonly nodeInputs: Uint8Array;
  readonly nodeBins: Uint8Array;
  /** `2 ** depth` leaves a tree, in units of `leafScale`. */
  readonly leaves: Int8Array;
  readonly leafScale: number;
  /** Score of each class before any tree. */
  readonly base: Float64Array;
}

/** Trees with the value from which each node sends a row right. */
export interface Forest extends TreeData {
  readonly thresholds: Float32Array;
}

/** Works out the nodes' thresholds, so that rows need not be put into bins. */
export function plantForest(data: TreeData): Forest {
  const thresholds = Float32Array.from(data.nodeBins, (bin, node) => {
    const borders = data.borders[data.nodeInputs[node] ?? 0];
    // Bin 0 is unknown and bin 1 the lowest known, so a split at bin 1 parts the known from the unknown.
    return bin === 1 ? Number.NEGATIVE_INFINITY : (borders?.[bin - 2] ?? Number.POSITIVE_INFINITY);
  });
  return { ...data, thresholds };
}

/** So many rows go through all trees together that their inputs stay at hand. */
const rowsAtOnce = 64;

/** Scores of all classes for each row of inputs, row by row; larger is likelier, in log odds. */
export function scoreForest(forest: Forest, inputs: Float32Array): Float64Array {
  const { classCount, leafScale, base } = forest;
  const rowCount = inputs.length / forest.borders.length;
  const scores = new Float64Array(rowCount * classCount);
  for (let from = 0; from < rowCount; from += rowsAtOnce) {
    addLeaves(scores, forest, inputs, from, Math.min(from + rowsAtOnce, rowCount));
  }
  for (let k = 0; k < scores.length; k++)
    scores[k] = (scores[k] ?? 0) * leafScale + (base[k % classCount] ?? 0);
  return scores;
}

function addLeaves(
  scores: Float64Array,
  forest: Forest,
  inputs: Float32Array,
  from: number,
  to: number,
): void {
  const { classCount, depth, nodeInputs, thresholds, leaves } = forest;
  const width = forest.borders.length;
  const nodeCount = 2 ** depth - 1;
  const treeCount = nodeInputs.length / nodeCount;
  for (let tree = 0; tree < treeCount; tree++) {
    const first = tree * nodeCount;
    const firstLeaf = first + tree - nodeCount;
    for (let row = from; row < to; row++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const value = inputs[row * width + (nodeInputs[first + node] ?? 0)] ?? Number.NaN;
        node = 2 * node + 1 + Number(value >= (thresholds[first + node] ?? 0));
      }
      const at = row * classCount + (tree % classCount);
      scores[at] = (scores[at] ?? 0) + (leaves[firstLeaf + node] ?? 0);
    }
  }
}

/** The bin of a value, from 1; 0 is unknown. */
export function binOf(value: number, borders: Float32Array | undefined): number {
  if (borders === undefined || Number.isNaN(value)) return 0;
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (borders[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
