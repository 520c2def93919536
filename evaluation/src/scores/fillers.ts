import type { Meeting } from "../corpus/meeting.ts";
import type { Tally } from "./f1.ts";

/**
 * Compares counted fillers with the annotators' hesitations, token by token: in each segment as many are right as both
 * have. `claimed` holds segment and count.
 */
export function tallyFillers(claimed: readonly (readonly [number, number])[], meeting: Meeting): Tally {
  const gold = new Map<number, number>();
  for (const [segment, kind, words] of meeting.gold.disfluencies ?? []) {
    if (kind === "hesit") gold.set(segment, (gold.get(segment) ?? 0) + words.trim().split(/\s+/).length);
  }
  let hits = 0;
  for (const [segment, count] of claimed) hits += Math.min(count, gold.get(segment) ?? 0);
  return { hits, claimed: sum(claimed.map(([, count]) => count)), gold: sum([...gold.values()]) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
