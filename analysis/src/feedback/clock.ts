import type { Segment } from "../conversation/segment.ts";
import { placeInTime } from "../conversation/timeline.ts";

/** The wall clock, `HH:MM` UTC, at which each segment starts. `startTime` is ISO 8601. */
export function wallClock(segments: readonly Segment[], startTime: string): (position: number) => string {
  const startMs = Date.parse(startTime);
  const placements = placeInTime(segments);
  return (position) => {
    const offsetMs = placements[position]?.offsetMs ?? 0;
    return new Date(startMs + offsetMs).toISOString().slice(11, 16);
  };
}
