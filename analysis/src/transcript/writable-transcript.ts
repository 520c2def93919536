import type { Segment } from "../conversation/segment.ts";

/** A transcript on its way into a file. */
export interface WritableTranscript {
  readonly title: string;
  /** ISO 8601, UTC: when offset 0 was. */
  readonly startTime: string;
  readonly segments: readonly Segment[];
}
