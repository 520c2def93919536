import type { Measurement } from "./signal.ts";

/** A value with the segments that prove it. `sampleSize` is how much it rests on, in the signal's own count. */
export function measured(value: number, segments: Iterable<number>, sampleSize: number): Measurement {
  return { value, segments: [...new Set(segments)].sort((a, b) => a - b), sampleSize };
}

/** No value; `reason` is one sentence that a reader understands. */
export function notMeasurable(reason: string): Measurement {
  return { value: null, reason };
}

/** How often in `size`; 0 of 0 is not measurable, for the reason given. */
export function shareOf(
  count: number,
  size: number,
  segments: Iterable<number>,
  reason: string,
): Measurement {
  return size === 0 ? notMeasurable(reason) : measured(count / size, segments, size);
}
