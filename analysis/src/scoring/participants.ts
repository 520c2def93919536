import type { Conversation, Speaker } from "../conversation/conversation.ts";

/** A label with less than this is a stray voice or a mistake of the transcript rather than someone taking part. */
export const stray = { shareMin: 0.01, turnsMin: 3 } as const;

/** Who takes part: every speaker but stray ones. */
export function participants({ speakers, turns }: Conversation): readonly Speaker[] {
  const faint = new Map(speakers.flatMap(({ name, share }) => (share < stray.shareMin ? [[name, 0]] : [])));
  if (faint.size === 0) return speakers;
  for (const { speaker } of turns) {
    const count = faint.get(speaker);
    if (count !== undefined) faint.set(speaker, count + 1);
  }
  return speakers.filter(({ name }) => (faint.get(name) ?? stray.turnsMin) >= stray.turnsMin);
}
