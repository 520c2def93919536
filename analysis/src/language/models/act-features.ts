import { BucketSink, type SparseRows } from "./bucket-sink.ts";
import { type Surroundings, surroundingCount, surroundingNames } from "./surroundings.ts";
import { sentenceStart, wordClasses } from "./word-classes.ts";
import type { Words } from "./words.ts";

/** Turns each segment's words, those of its neighbors and its times into hashed features. */
export function actFeatures(around: Surroundings): SparseRows {
  const count = around.words.length;
  const sink = new BucketSink(count * 90);
  const offsets = new Int32Array(count + 1);
  const middles = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    addOwnWords(sink, around.words[i]);
    addBuild(sink, around.words[i]);
    addNeighborWords(sink, around, i);
    addTimes(sink, around, i);
    middles[i] = sink.length;
    addPunctuation(sink, around, i);
    offsets[i + 1] = sink.length;
  }
  return { buckets: sink.take(), offsets, middles };
}

/** Stands before the first and after the last word. */
const edge = 0x5bd1e995;
/** A text of at most so many words is also a feature as a whole. */
const wholeWordsMax = 4;

function addOwnWords(sink: BucketSink, words: Words | undefined): void {
  if (words === undefined) return;
  const { hashes } = words;
  const count = hashes.length;
  for (let k = 0; k < count; k++) {
    const [a, b, c] = [hashes[k] ?? edge, hashes[k + 1] ?? edge, hashes[k + 2] ?? edge];
    sink.add(1, a);
    sink.add(2, a, b);
    if (k + 1 < count) sink.add(3, a, b, c);
  }
  addStart(sink, 4, hashes);
  addEnd(sink, 7, hashes);
  if (count <= wholeWordsMax) sink.add(10, whole(hashes), count);
  sink.add(11, Math.min(count, 6) + (count > 9 ? 1 : 0) + (count > 15 ? 1 : 0));
}

/** How the sentence is built: classes of words at its start and end, and inversions such as "can we". */
function addBuild(sink: BucketSink, words: Words | undefined): void {
  if (words === undefined) return;
  const { classes, hashes } = words;
  const from = sentenceStart(classes);
  const [a, b, c] = [classes[from] ?? 98, classes[from + 1] ?? 98, classes[from + 2] ?? 98];
  sink.add(70, a * 100 + b, c);
  sink.add(71, hashes[from] ?? edge);
  sink.add(72, hashes[from] ?? edge, hashes[from + 1] ?? edge);
  sink.add(73, hashes[from] ?? edge, b, c);
  sink.add(74, a, hashes[from + 1] ?? edge);
  const [z, y, x] = [classes.at(-1) ?? 98, classes.at(-2) ?? 98, classes.at(-3) ?? 98];
  sink.add(75, z, y, x);
  sink.add(76, hashes.at(-1) ?? edge, y, x);
  sink.add(77, z, Math.min(classes.length - from, 6));
  if (classes.length <= 6) sink.add(78, whole(classes), classes.length);
  for (let k = from; k + 1 < classes.length; k++) {
    const own = classes[k] ?? 0;
    const next = classes[k + 1] ?? 0;
    if (own === auxiliaryClass && next === pronounClass)
      sink.add(79, k === from ? 1 : 0, classes[k - 1] ?? 98);
    if (own === questionClass) sink.add(80, k === from ? 1 : 0, next);
  }
}

const auxiliaryClass = wordClasses.indexOf("auxiliary");
const pronounClass = wordClasses.indexOf("pronoun");
const questionClass = wordClasses.indexOf("question");

function addNeighborWords(sink: BucketSink, around: Surroundings, i: number): void {
  const { words, neighbors } = around;
  const ownAfter = words[neighbors.ownAfter[i] ?? -1];
  const otherAfter = words[neighbors.otherAfter[i] ?? -1];
  const ownBefore = words[neighbors.ownBefore[i] ?? -1];
  const otherBefore = words[neighbors.otherBefore[i] ?? -1];
  const last = words[i]?.hashes.at(-1) ?? edge;
  const first = words[i]?.hashes[0] ?? edge;
  addHead(sink, 20, ownAfter, last);
  addHead(sink, 25, otherAfter, last);
  addTail(sink, 30, ownBefore, first);
  addTail(sink, 35, otherBefore, first);
}

function addHead(sink: BucketSink, kind: number, words: Words | undefined, last: number): void {
  const hashes = words?.hashes ?? [];
  const [a, b] = [hashes[0] ?? edge, hashes[1] ?? edge];
  sink.add(kind, a);
  sink.add(kind + 1, a, b);
  sink.add(kind + 2, last, a);
  if (hashes.length <= 2) sink.add(kind + 3, whole(hashes), hashes.length);
}

function addTail(sink: BucketSink, kind: number, words: Words | undefined, first: number): void {
  const hashes = words?.hashes ?? [];
  const [a, b] = [hashes.at(-1) ?? edge, hashes.at(-2) ?? edge];
  sink.add(kind, a);
  sink.add(kind + 1, a, b);
  sink.add(kind + 2, a, first);
  if (hashes.length <= 2) sink.add(kind + 3, whole(hashes), hashes.length);
}

const at = Object.fromEntries(surroundingNames.map((name, index) => [name, index])) as Record<
  (typeof surroundingNames)[number],
  number
>;

function addTimes(sink: BucketSink, around: Surroundings, i: number): void {
  const row = i * surroundingCount;
  const number = (index: number): number => around.numbers[row + index] ?? Number.NaN;
  const ownAfter = gapBucket(number(at.gapOwnAfterS));
  const otherAfter = gapBucket(number(at.gapOtherAfterS));
  const floorStart = gapBucket(number(at.floorAtStartS));
  const floorEnd = gapBucket(number(at.floorAtEndS));
  const hashes = around.words[i]?.hashes ?? [];
  const last = hashes.at(-1) ?? edge;
  const same = number(at.sameAsBefore) * 2 + number(at.sameAsAfter);
  sink.add(50, ownAfter, otherAfter);
  sink.add(51, floorStart, floorEnd);
  sink.add(52, gapBucket(number(at.gapOwnBeforeS)), same);
  sink.add(53, ownAfter, last);
  sink.add(54, otherAfter, last);
  sink.add(55, same, Math.min(hashes.length, 5));
  sink.add(56, gapBucket(number(at.durationS)), Math.min(hashes.length, 5));
  sink.add(57, number(at.startRepeatedByOwnAfter), Math.min(hashes.length, 5));
  const joined = Math.round(number(at.joinsOwnBefore) * 2 + number(at.joinsOwnAfter)) || 0;
  const floor = number(at.sameHolderAround) * 4 + number(at.heldFloorBefore) * 2 + number(at.holdsFloorAfter);
  sink.add(62, joined, Math.min(hashes.length, 5));
  sink.add(63, floor || 0, Math.min(hashes.length, 5), joined);
  if (hashes.length <= 2) {
    sink.add(67, whole(hashes), floor || 0, joined);
    sink.add(66, whole(hashes), joined);
    sink.add(58, whole(hashes), floorStart, floorEnd);
    sink.add(59, whole(hashes), ownAfter, same);
    sink.add(60, whole(hashes), gapBucket(number(at.durationS)));
    sink.add(
      61,
      whole(hashes),
      Math.round(number(at.shareBefore) * 4) * 8 + Math.round(number(at.shareAfter) * 4),
    );
  }
}

function addPunctuation(sink: BucketSink, around: Surroundings, i: number): void {
  const words = around.words[i];
  if (words === undefined) return;
  const row = i * surroundingCount;
  const number = (index: number): number => around.numbers[row + index] ?? Number.NaN;
  const first = words.hashes[0] ?? edge;
  const ending = number(at.ending);
  const length = Math.min(words.hashes.length, 5);
  const joined = Math.round(number(at.joinsOwnBefore) * 2 + number(at.joinsOwnAfter)) || 0;
  sink.add(12, ending, words.questionMarks > 0 ? 1 : 0);
  sink.add(13, ending, first);
  sink.add(14, Math.min(words.brokenWords, 2), ending);
  sink.add(15, ending, words.classes[sentenceStart(words.classes)] ?? 98);
  sink.add(16, ending, around.words[around.neighbors.otherAfter[i] ?? -1]?.hashes[0] ?? edge);
  sink.add(65, ending, joined, length);
  sink.add(69, number(at.endingOwnBefore), number(at.endingOtherBefore), ending);
  if (words.hashes.length > 2) return;
  sink.add(66, whole(words.hashes), joined, ending + 1);
  sink.add(68, whole(words.hashes), number(at.endingOtherBefore), ending);
}

function addStart(sink: BucketSink, kind: number, hashes: readonly number[]): void {
  const [a, b, c] = [hashes[0] ?? edge, hashes[1] ?? edge, hashes[2] ?? edge];
  sink.add(kind, a);
  sink.add(kind + 1, a, b);
  sink.add(kind + 2, a, b, c);
}

function addEnd(sink: BucketSink, kind: number, hashes: readonly number[]): void {
  const [a, b, c] = [hashes.at(-1) ?? edge, hashes.at(-2) ?? edge, hashes.at(-3) ?? edge];
  sink.add(kind, a);
  sink.add(kind + 1, b, a);
  sink.add(kind + 2, c, b, a);
}

function whole(hashes: readonly number[]): number {
  let hash = 17;
  for (const word of hashes) hash = Math.imul(hash, 31) + word;
  return hash | 0;
}

/** Which of nine spans a silence falls into; overlaps are negative, 9 is unknown. */
function gapBucket(seconds: number): number {
  if (Number.isNaN(seconds)) return 9;
  let bucket = 0;
  for (const edgeS of gapEdgesS) if (seconds >= edgeS) bucket++;
  return bucket;
}
const gapEdgesS = [-1, -0.3, 0, 0.2, 0.5, 1, 2, 5];
