import type { Lapse } from "../conversation/conversation.ts";
import type { Spoken } from "./spoken.ts";

/** Every stretch in which nobody speaks for `lapseMs` or more; none where ends are unknown. */
export function findLapses(spoken: readonly Spoken[], lapseMs: number): Lapse[] {
  const lapses: Lapse[] = [];
  let quietFromMs: number | null = null;
  for (const { startMs, endMs } of spoken) {
    if (startMs === null || endMs === null) return [];
    if (quietFromMs !== null && startMs - quietFromMs >= lapseMs) {
      lapses.push({ startMs: quietFromMs, durationMs: startMs - quietFromMs });
    }
    quietFromMs = Math.max(quietFromMs ?? endMs, endMs);
  }
  return lapses;
}
