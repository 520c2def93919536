import type { Segment } from "../conversation/segment.ts";
import { placeInTime, speakingTimeMs } from "../conversation/timeline.ts";
import { foldSpace } from "./finish.ts";

/** A segment with the two times that captions must have. */
export interface TimedCue {
  readonly id: string;
  readonly speaker: string;
  /** One line. */
  readonly text: string;
  readonly startMs: number;
  /** After the start. */
  readonly endMs: number;
  /** True where the source lacks a time here and it was worked out from the words. */
  readonly estimated: boolean;
}

/** Segments as captions: an end that is missing lies where the words would take it, or where the next ones begin. */
export function timedCues(segments: readonly Segment[]): TimedCue[] {
  const placements = placeInTime(segments);
  return segments.map(({ id, speaker, text, endMs }, position) => {
    const startMs = Math.round(placements[position]?.offsetMs ?? 0);
    const nextMs = placements[position + 1]?.offsetMs ?? Number.POSITIVE_INFINITY;
    const spokenMs = startMs + speakingTimeMs(text);
    const assumedMs = nextMs > startMs ? Math.min(spokenMs, nextMs) : spokenMs;
    return {
      id,
      speaker: foldSpace(speaker),
      text: foldSpace(text),
      startMs,
      // Players drop a caption that ends as it begins.
      endMs: Math.max(startMs + 1, Math.round(endMs ?? assumedMs)),
      estimated: placements[position]?.estimated === true || endMs === undefined,
    };
  });
}

/** `1:02:03.450` as captions write it: `01:02:03.450`, the point as told. */
export function captionClock(offsetMs: number, point: "." | ","): string {
  const seconds = Math.floor(offsetMs / 1000);
  const padded = (value: number, length: number) => String(value).padStart(length, "0");
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts.map((part) => padded(part, 2)).join(":")}${point}${padded(offsetMs % 1000, 3)}`;
}
