import type { Spoken } from "./spoken.ts";
import { joinedGapMsMax } from "./utterances.ts";

/**
 * How long one speaker spoke in these segments, counting no moment twice; null where ends are unknown. In milliseconds.
 * Silences within a breath count as speech, so that it does not matter where the source cuts a sentence.
 */
export function speechTimeMs(parts: readonly Spoken[]): number | null {
  let totalMs = 0;
  let untilMs = Number.NEGATIVE_INFINITY;
  for (const { startMs, endMs } of parts) {
    if (startMs === null || endMs === null) return null;
    const fromMs = startMs - untilMs <= joinedGapMsMax ? untilMs : startMs;
    totalMs += Math.max(0, endMs - fromMs);
    untilMs = Math.max(untilMs, endMs);
  }
  return totalMs;
}
