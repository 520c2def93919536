import type { Holders } from "./floor-holders.ts";
import type { Neighbors } from "./neighbors.ts";
import { joins, repeatedShare, sameSpeaker, sharedStart, wordShare } from "./relations.ts";
import type { SeenSegment } from "./seen-segment.ts";
import { assentClass, fillerClass } from "./word-classes.ts";
import { endings, type Words } from "./words.ts";

/** A meeting with everything that a segment is measured against. */
export interface Scene {
  readonly segments: readonly SeenSegment[];
  readonly words: readonly Words[];
  readonly neighbors: Neighbors;
  readonly floorMs: Float64Array;
  readonly holders: Holders;
}

/** So many segments before and after count for who is talking. */
const shareWindow = 10;
/** Beyond this silence it makes no difference how long it was. */
const gapSMax = 20;
const wordsPerSecondMax = 10;
const wordCountMax = 60;

/** The numbers that `surroundingNames` names, for one segment. */
export function describeSegment(scene: Scene, i: number): number[] {
  return [...timesOf(scene, i), ...talkAround(scene, i), ...wordingOf(scene, i), ...floorAround(scene, i)];
}

function timesOf({ segments, words, neighbors, floorMs }: Scene, i: number): number[] {
  const startMs = segments[i]?.startMs ?? Number.NaN;
  const endMs = segments[i]?.endMs ?? Number.NaN;
  const durationS = (endMs - startMs) / 1000;
  const count = wordCount(words, i);
  return [
    durationS,
    count,
    durationS > 0 ? Math.min(count / durationS, wordsPerSecondMax) : Number.NaN,
    gapS(startMs, segments[neighbors.ownBefore[i] ?? -1]?.endMs),
    gapS(segments[neighbors.ownAfter[i] ?? -1]?.startMs, endMs),
    gapS(startMs, segments[neighbors.otherBefore[i] ?? -1]?.endMs),
    gapS(segments[neighbors.otherAfter[i] ?? -1]?.startMs, endMs),
    gapS(floorMs[i], startMs),
    gapS(floorMs[i], endMs),
  ];
}

function talkAround({ segments, words, neighbors }: Scene, i: number): number[] {
  const ownBefore = neighbors.ownBefore[i] ?? -1;
  const ownAfter = neighbors.ownAfter[i] ?? -1;
  return [
    wordCount(words, ownBefore),
    wordCount(words, ownAfter),
    wordCount(words, neighbors.otherBefore[i] ?? -1),
    wordCount(words, neighbors.otherAfter[i] ?? -1),
    ownBefore < 0 ? shareWindow : Math.min(i - ownBefore - 1, shareWindow),
    ownAfter < 0 ? shareWindow : Math.min(ownAfter - i - 1, shareWindow),
    segments[i - 1]?.speaker === segments[i]?.speaker ? 1 : 0,
    segments[i + 1]?.speaker === segments[i]?.speaker ? 1 : 0,
    wordShare(segments, (near) => wordCount(words, near), i, -shareWindow),
    wordShare(segments, (near) => wordCount(words, near), i, shareWindow),
  ];
}

function wordingOf({ words, neighbors }: Scene, i: number): number[] {
  const before = words[neighbors.ownBefore[i] ?? -1];
  const after = words[neighbors.ownAfter[i] ?? -1];
  return [
    endingOf(words[i]),
    endingOf(words[i - 1]),
    words[i]?.brokenWords ?? 0,
    words[i]?.questionMarks ?? 0,
    repeatedShare(before, words[i]),
    repeatedShare(words[i], after),
    sharedStart(words[i], after),
  ];
}

function floorAround({ segments, words, neighbors, holders }: Scene, i: number): number[] {
  const [ownBefore, ownAfter] = [neighbors.ownBefore[i] ?? -1, neighbors.ownAfter[i] ?? -1];
  const [otherBefore, otherAfter] = [neighbors.otherBefore[i] ?? -1, neighbors.otherAfter[i] ?? -1];
  const [holderBefore, holderAfter] = [holders.before[i] ?? -1, holders.after[i] ?? -1];
  return [
    lengthS(segments[otherAfter]),
    lengthS(segments[ownAfter]),
    joins(segments, ownBefore, i),
    joins(segments, i, ownAfter),
    sameSpeaker(segments, otherBefore, otherAfter),
    sameSpeaker(segments, holderBefore, i),
    sameSpeaker(segments, holderAfter, i),
    sameSpeaker(segments, holderBefore, holderAfter),
    endingOf(words[otherBefore]),
    endingOf(words[ownBefore]),
    gapS(segments[otherAfter]?.startMs, segments[otherBefore]?.endMs),
    assentShare(words[i]),
  ];
}

/** Seconds from one time to a later one, negative in an overlap. Whole milliseconds keep it free of rounding. */
function gapS(laterMs: number | undefined, earlierMs: number | undefined): number {
  if (laterMs === undefined || earlierMs === undefined) return Number.NaN;
  return Math.max(-gapSMax, Math.min(gapSMax, (laterMs - earlierMs) / 1000));
}

function lengthS(segment: SeenSegment | undefined): number {
  return ((segment?.endMs ?? Number.NaN) - (segment?.startMs ?? Number.NaN)) / 1000;
}

function wordCount(words: readonly Words[], i: number): number {
  return Math.min(words[i]?.hashes.length ?? 0, wordCountMax);
}

function endingOf(words: Words | undefined): number {
  return endings.indexOf(words?.ending ?? "bare");
}

function assentShare(words: Words | undefined): number {
  if (words === undefined || words.classes.length === 0) return 0;
  const assents = words.classes.filter((each) => each === assentClass || each === fillerClass);
  return assents.length / words.classes.length;
}
