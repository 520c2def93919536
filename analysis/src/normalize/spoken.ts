import type { TimeGrade } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";
import { speakingTimeMs } from "../conversation/timeline.ts";
import { countWords } from "../language/word-count.ts";

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
  let lastMs = 0;
  const spoken = segments.map((segment, position) => {
    const startMs = grade === "none" ? null : (segment.startMs ?? lastMs);
    const wordCount = countWords(segment.text);
    const endMs =
      startMs === null || grade === "starts"
        ? null
        : endOf(segment, startMs, wordCount, segments[position + 1]);
    lastMs = Math.max(lastMs, endMs ?? startMs ?? 0);
    return { position, speaker: segment.speaker, text: segment.text, wordCount, startMs, endMs };
  });
  return spoken.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0) || a.position - b.position);
}

function endOf(segment: Segment, startMs: number, wordCount: number, next: Segment | undefined): number {
  const latestMs = startMs + wordCount * spokenLimits.msPerWordMax + spokenLimits.msExtra;
  if (segment.endMs !== undefined) return Math.max(startMs, Math.min(segment.endMs, latestMs));
  const guessedMs = startMs + speakingTimeMs(segment.text);
  return next?.startMs !== undefined && next.startMs > startMs
    ? Math.min(guessedMs, next.startMs)
    : guessedMs;
}
