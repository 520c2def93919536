import { acts } from "./labels.ts";
import { type Surroundings, surroundingCount } from "./surroundings.ts";

/** Segments whose likely acts help to tell this one's: beside it, and its speaker's and the others' last and next. */
const neighborCount = 8;

/** How many numbers `actInputs` gives a segment, for a first model of so many finer acts. */
export function actInputCount(tagCount: number): number {
  return surroundingCount + tagCount + neighborCount * acts.length;
}

/**
 * What the second model looks at, row by row: the surroundings, the first model's probabilities for the segment, and
 * those for its neighbors, added up to the five acts.
 */
export function actInputs(
  around: Surroundings,
  tagChances: Float32Array,
  actOfTag: readonly number[],
): Float32Array {
  const count = around.words.length;
  const tagCount = actOfTag.length;
  const width = actInputCount(tagCount);
  const actChances = addUp(tagChances, actOfTag, count);
  const inputs = new Float32Array(count * width).fill(Number.NaN);
  for (let i = 0; i < count; i++) {
    let at = i * width;
    inputs.set(around.numbers.subarray(i * surroundingCount, (i + 1) * surroundingCount), at);
    at += surroundingCount;
    inputs.set(tagChances.subarray(i * tagCount, (i + 1) * tagCount), at);
    at += tagCount;
    for (const near of neighborsOf(around, i)) {
      const known = near >= 0 && near < count;
      if (known) inputs.set(actChances.subarray(near * acts.length, (near + 1) * acts.length), at);
      at += acts.length;
    }
  }
  return inputs;
}

/** Probabilities of the five acts out of those of the finer ones, row by row. */
export function addUp(tagChances: Float32Array, actOfTag: readonly number[], count: number): Float32Array {
  const sums = new Float32Array(count * acts.length);
  for (let i = 0; i < count; i++) {
    actOfTag.forEach((act, tag) => {
      const at = i * acts.length + act;
      sums[at] = (sums[at] ?? 0) + (tagChances[i * actOfTag.length + tag] ?? 0);
    });
  }
  return sums;
}

function neighborsOf(around: Surroundings, i: number): number[] {
  const { ownBefore, ownAfter, otherBefore, otherAfter } = around.neighbors;
  const far = [ownBefore, ownAfter, otherBefore, otherAfter].map((near) => near[i] ?? -1);
  return [i - 1, i + 1, i - 2, i + 2, ...far];
}
