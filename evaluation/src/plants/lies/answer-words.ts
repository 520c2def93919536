import type { Report } from "@convo/analysis";
import { median } from "./written-numbers.ts";

/** How many words usually came back after each kind of question of the user's. */
export function answerWords({ conversation, user }: Report): number[] {
  const lengths = new Map<string, number[]>();
  for (const turn of conversation.turns) {
    if (turn.speaker !== user) continue;
    const next = conversation.turns[turn.index + 1];
    const after = next?.speaker === user ? undefined : next;
    for (const segment of turn.segments) {
      for (const { kind } of conversation.acts[segment]?.questions ?? []) {
        if (after) lengths.set(kind, [...(lengths.get(kind) ?? []), after.wordCount]);
      }
    }
  }
  return [...lengths.values()].map(median);
}
