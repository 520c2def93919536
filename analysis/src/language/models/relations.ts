import type { SeenSegment } from "./seen-segment.ts";
import type { Words } from "./words.ts";

/** A shorter pause parts nothing: transcribers cut one stretch of speech into segments that meet. */
const joinMsMax = 30;
/** So many words from the start are looked at for repetition. */
const repeatWordsMax = 12;
const sharedStartMax = 4;

/** 1 where the second segment follows the first without a pause, as parts of one stretch of speech do; NaN unknown. */
export function joins(segments: readonly SeenSegment[], first: number, second: number): number {
  const gapMs = (segments[second]?.startMs ?? Number.NaN) - (segments[first]?.endMs ?? Number.NaN);
  return Number.isNaN(gapMs) ? Number.NaN : Number(Math.abs(gapMs) < joinMsMax);
}

/** 1 where two segments are one speaker's, else 0; NaN where one of them is not there. */
export function sameSpeaker(segments: readonly SeenSegment[], first: number, second: number): number {
  if (first < 0 || second < 0) return Number.NaN;
  return Number(segments[first]?.speaker === segments[second]?.speaker);
}

/** The speaker's share of the words in so many segments before (negative) or after; NaN where there are none. */
export function wordShare(
  segments: readonly SeenSegment[],
  wordsIn: (segment: number) => number,
  i: number,
  window: number,
): number {
  let [own, all] = [0, 0];
  const step = Math.sign(window);
  for (let near = i + step; near !== i + window + step; near += step) {
    if (segments[near] === undefined) break;
    const count = wordsIn(near);
    all += count;
    if (segments[near]?.speaker === segments[i]?.speaker) own += count;
  }
  return all === 0 ? Number.NaN : own / all;
}

/** How much of the first text's words come again among as many words of the second. */
export function repeatedShare(first: Words | undefined, second: Words | undefined): number {
  if (first === undefined || second === undefined || first.hashes.length === 0) return 0;
  const length = Math.min(first.hashes.length, repeatWordsMax);
  const head = second.hashes.slice(0, length + 2);
  let again = 0;
  for (let k = 0; k < length; k++) if (head.includes(first.hashes[k] ?? 0)) again++;
  return again / length;
}

/** How many words at the start are the same in both, up to 4. */
export function sharedStart(first: Words | undefined, second: Words | undefined): number {
  if (first === undefined || second === undefined) return 0;
  let same = 0;
  while (same < sharedStartMax && same < first.hashes.length && first.hashes[same] === second.hashes[same])
    same++;
  return same;
}
