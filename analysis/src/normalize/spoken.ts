import type { TimeGrade } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";
import { speakingTimeMs } from "../conversation/timeline.ts";
import { countWords } from "../language/word-count.ts";
import { joinedGapMsMax } from "./utterances.ts";

/** A segment with its words counted and its times made usable: both known, start alone, or neither, for all alike. */
export interface Spoken {
  readonly position: number;
  readonly speaker: string;
  readonly text: string;
  readonly wordCount: number;
  readonly startMs: number | null;
  readonly endMs: number | null;
}

export const spokenLimits = {
  /** Nobody speaks slower than this for long: a later end is silence, or a fault of the source. */
  msPerWordMax: 900,
  /** Room for hesitation around the words. */
  msExtra: 1500,
} as const;

/** All segments in the order in which they were said. */
export function inOrderSpoken(segments: readonly Segment[], grade: TimeGrade): Spoken[] {
  const wordCounts = segments.map(({ text }) => countWords(text));
  const latestMs = grade === "none" || grade === "starts" ? [] : latestEnds(segments, wordCounts);
  let lastMs = 0;
  const spoken = segments.map((segment, position) => {
    const wordCount = wordCounts[position] ?? 0;
    const givenMs = grade === "none" ? null : (segment.startMs ?? lastMs);
    const startMs = givenMs === null ? null : Math.min(givenMs, latestMs[position] ?? givenMs);
    const endMs =
      startMs === null || grade === "starts"
        ? null
        : endOf(segment, startMs, latestMs[position], segments[position + 1]);
    lastMs = Math.max(lastMs, endMs ?? startMs ?? 0);
    return { position, speaker: segment.speaker, text: segment.text, wordCount, startMs, endMs };
  });
  return spoken.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0) || a.position - b.position);
}

/** A speaker's segments that run on into each other. */
interface Run {
  readonly startMs: number;
  wordCount: number;
  endMs: number;
}

/** When each segment is over at the latest, by all the words of its run: two halves of a segment last as long as the whole. */
function latestEnds(segments: readonly Segment[], wordCounts: readonly number[]): (number | undefined)[] {
  const current = new Map<string, Run>();
  const runs = segments.map(({ speaker, startMs, endMs }, position) => {
    if (startMs === undefined || endMs === undefined) return undefined;
    const before = current.get(speaker);
    const run =
      before && startMs - before.endMs <= joinedGapMsMax ? before : { startMs, wordCount: 0, endMs: startMs };
    run.wordCount += wordCounts[position] ?? 0;
    run.endMs = Math.max(run.endMs, endMs);
    current.set(speaker, run);
    return run;
  });
  const { msPerWordMax, msExtra } = spokenLimits;
  return runs.map((run) => run && run.startMs + run.wordCount * msPerWordMax + msExtra);
}

function endOf(
  segment: Segment,
  startMs: number,
  latestMs: number | undefined,
  next: Segment | undefined,
): number {
  if (segment.endMs !== undefined)
    return Math.max(startMs, Math.min(segment.endMs, latestMs ?? segment.endMs));
  const guessedMs = startMs + speakingTimeMs(segment.text);
  return next?.startMs !== undefined && next.startMs > startMs
    ? Math.min(guessedMs, next.startMs)
    : guessedMs;
}
