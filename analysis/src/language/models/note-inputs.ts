import { cohesionCount, contentCount } from "./content.ts";
import { cueCount } from "./cue-words.ts";
import { addOwnScores, ownScoreCount, scoreWindows, windowScores } from "./note-scores.ts";
import { type Surroundings, surroundingCount } from "./surroundings.ts";

/** What is looked for: tasks, decisions, key points, and where a topic starts. */
export const noteKinds = ["action", "decision", "key", "boundary"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What is known of a meeting before notes are looked for; every array is row by row. */
export interface NoteSources {
  readonly around: Surroundings;
  readonly bareChances: Float32Array;
  readonly writtenChances: Float32Array;
  readonly cues: Float32Array;
  readonly content: Float32Array;
  readonly cohesion: Float32Array;
  /** Seconds of each start, or segments where there are no times. */
  readonly placeS: Float64Array;
  /** False leaves out where in the meeting a segment stands. */
  readonly usePlace: boolean;
}

const cueReach = 4;
/** The odds of every kind, and how key the segments around are. */
const otherScoreCount = noteKinds.length + 1;
const placeCount = 4;

export function noteInputCount(sources: NoteSources): number {
  const count = sources.around.words.length;
  const tagCount = (sources.bareChances.length + sources.writtenChances.length) / Math.max(count, 1);
  return (
    surroundingCount +
    tagCount +
    cueCount * 2 +
    contentCount +
    cohesionCount +
    placeCount +
    ownScoreCount +
    otherScoreCount
  );
}

/** The first models' log odds of every kind of note, for each segment. */
export type NoteOdds = Readonly<Record<NoteKind, Float32Array>>;

/** The inputs of the second models, those that all kinds share worked out once. */
export function noteInputs(
  sources: NoteSources,
  odds: NoteOdds,
  kinds: readonly NoteKind[],
): readonly Float32Array[] {
  const count = sources.around.words.length;
  const width = noteInputCount(sources);
  const shared = sharedInputs(sources, odds, width);
  return kinds.map((kind) => {
    const inputs = shared.slice();
    addOwnScores(inputs, width, width - otherScoreCount - ownScoreCount, sources, odds[kind]);
    return count === 0 ? new Float32Array(0) : inputs;
  });
}

/** Everything but the columns that a kind's own scores go into, which stay 0. */
function sharedInputs(sources: NoteSources, odds: NoteOdds, width: number): Float32Array {
  const count = sources.around.words.length;
  const nearCues = sumNear(sources.cues, cueCount, count, cueReach);
  const parts = [sources.around.numbers, sources.bareChances, sources.writtenChances, sources.cues, nearCues];
  const inputs = new Float32Array(count * width);
  let column = 0;
  for (const part of [...parts, sources.content, sources.cohesion]) {
    const size = part.length / Math.max(count, 1);
    copyColumns(inputs, width, column, part, size, count);
    column += size;
  }
  const keyNear = windowScores(odds.key, scoreWindows[0]);
  for (let i = 0; i < count; i++) {
    inputs.set(placeOf(sources, i, count), i * width + column);
    let at = i * width + column + placeCount + ownScoreCount;
    for (const kind of noteKinds) inputs[at++] = odds[kind][i] ?? Number.NaN;
    inputs[at] = keyNear.mean[i] ?? Number.NaN;
  }
  return inputs;
}

function copyColumns(
  inputs: Float32Array,
  width: number,
  column: number,
  part: Float32Array,
  size: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < size; k++) inputs[i * width + column + k] = part[i * size + k] ?? Number.NaN;
  }
}

function placeOf(sources: NoteSources, i: number, count: number): number[] {
  if (!sources.usePlace) return [0, 0, 0, 0];
  const last = sources.placeS[count - 1] ?? 0;
  const own = sources.placeS[i] ?? 0;
  return [i / count, last - own, own, last > 0 ? own / last : 0];
}

/** Sums over the `reach` segments on either side and the segment itself. */
function sumNear(values: Float32Array, width: number, count: number, reach: number): Float32Array {
  const sums = new Float32Array(values.length);
  for (let column = 0; column < width; column++) {
    let sum = 0;
    for (let k = 0; k < Math.min(reach, count); k++) sum += values[k * width + column] ?? 0;
    for (let i = 0; i < count; i++) {
      sum += values[(i + reach) * width + column] ?? 0;
      sum -= values[(i - reach - 1) * width + column] ?? 0;
      sums[i * width + column] = sum;
    }
  }
  return sums;
}
