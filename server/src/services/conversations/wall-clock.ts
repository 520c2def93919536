import { placeInTime, type Segment } from "@convo/analysis";

/** When a segment begins. */
export interface WallClock {
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  /** The source has no time here; it was worked out from the words. */
  readonly estimated: boolean;
}

/** When each segment begins, in their order. */
export function wallClocks(segments: readonly Segment[], startTime: Date): WallClock[] {
  return placeInTime(segments).map(({ offsetMs, estimated }) => ({
    timestamp: new Date(startTime.getTime() + offsetMs).toISOString(),
    estimated,
  }));
}
