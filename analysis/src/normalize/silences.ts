import type { Lapse } from "../conversation/conversation.ts";
import type { Spoken } from "./spoken.ts";
import { turnLimits } from "./turns.ts";

/** Every stretch in which nobody speaks for 5 s or more; none where ends are unknown. */
export function findLapses(spoken: readonly Spoken[]): Lapse[] {
  const lapses: Lapse[] = [];
  let quietFromMs: number | null = null;
  for (const { startMs, endMs } of spoken) {
    if (startMs === null || endMs === null) return [];
    if (quietFromMs !== null && startMs - quietFromMs >= turnLimits.lapseMsMin) {
      lapses.push({ startMs: quietFromMs, durationMs: startMs - quietFromMs });
    }
    quietFromMs = Math.max(quietFromMs ?? endMs, endMs);
  }
  return lapses;
}
