import { describeSegment } from "./describe-segment.ts";
import { findHolders, otherFloorMs } from "./floor-holders.ts";
import { findNeighbors, type Neighbors } from "./neighbors.ts";
import type { SeenSegment } from "./seen-segment.ts";
import { readWords, type Words } from "./words.ts";

/** The numbers that describe one segment among its neighbors, in this order; NaN where unknown. */
export const surroundingNames = [
  "durationS",
  "words",
  "wordsPerS",
  "gapOwnBeforeS",
  "gapOwnAfterS",
  "gapOtherBeforeS",
  "gapOtherAfterS",
  "floorAtStartS",
  "floorAtEndS",
  "wordsOwnBefore",
  "wordsOwnAfter",
  "wordsOtherBefore",
  "wordsOtherAfter",
  "othersSinceOwn",
  "othersUntilOwn",
  "sameAsBefore",
  "sameAsAfter",
  "shareBefore",
  "shareAfter",
  "ending",
  "endingBefore",
  "brokenWords",
  "questionMarks",
  "repeatsOwnBefore",
  "repeatedByOwnAfter",
  "startRepeatedByOwnAfter",
  "durationOtherAfterS",
  "durationOwnAfterS",
  "joinsOwnBefore",
  "joinsOwnAfter",
  "sameFloorAround",
  "heldFloorBefore",
  "holdsFloorAfter",
  "sameHolderAround",
  "endingOtherBefore",
  "endingOwnBefore",
  "gapOtherAroundS",
  "assents",
] as const;
export const surroundingCount = surroundingNames.length;

export interface Surroundings {
  readonly words: readonly Words[];
  readonly neighbors: Neighbors;
  /** Row by row, `surroundingCount` numbers a segment. */
  readonly numbers: Float32Array;
}

/** Reads the words of all segments and measures each against its neighbors, in linear time. */
export function surround(segments: readonly SeenSegment[]): Surroundings {
  const words = segments.map((segment) => readWords(segment.text));
  const neighbors = findNeighbors(segments);
  const floorMs = otherFloorMs(segments);
  const scene = { segments, words, neighbors, floorMs, holders: findHolders(words) };
  const numbers = new Float32Array(segments.length * surroundingCount);
  for (let i = 0; i < segments.length; i++) numbers.set(describeSegment(scene, i), i * surroundingCount);
  return { words, neighbors, numbers };
}
