import type { Spoken } from "./spoken.ts";

/** How long one speaker spoke in these segments, counting no moment twice; null where ends are unknown. In milliseconds. */
export function speechTimeMs(parts: readonly Spoken[]): number | null {
  let totalMs = 0;
  let untilMs = Number.NEGATIVE_INFINITY;
  for (const { startMs, endMs } of parts) {
    if (startMs === null || endMs === null) return null;
    totalMs += Math.max(0, endMs - Math.max(startMs, untilMs));
    untilMs = Math.max(untilMs, endMs);
  }
  return totalMs;
}
