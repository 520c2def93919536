import type { Segment } from "./segment.ts";

/** Ordinary speech; used only to place words that have no time, never to measure. */
const assumedWordsPerMinute = 150;

export interface Placement {
  /** Milliseconds from the start of the conversation. */
  readonly offsetMs: number;
  /** True where the source has no time here and the offset was worked out from the number of words. */
  readonly estimated: boolean;
}

/** Where each segment stands in time: its own start, else an estimate from the words since the last known one. */
export function placeInTime(segments: readonly Segment[]): Placement[] {
  let clockMs = 0;
  return segments.map((segment) => {
    const estimated = segment.startMs === undefined;
    const offsetMs = segment.startMs ?? Math.round(clockMs);
    clockMs = Math.max(clockMs, segment.endMs ?? offsetMs + speakingTimeMs(segment.text));
    return { offsetMs, estimated };
  });
}

/** How long the words would take at an ordinary pace, in milliseconds. */
export function speakingTimeMs(text: string): number {
  return (text.split(" ").length * 60_000) / assumedWordsPerMinute;
}
