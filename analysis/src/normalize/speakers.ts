import type { Speaker } from "../conversation/conversation.ts";
import { speechTimeMs } from "./speech-time.ts";
import type { Spoken } from "./spoken.ts";

/** Who spoke and how much, in the order of their first words. */
export function describeSpeakers(spoken: readonly Spoken[]): Speaker[] {
  const parts = new Map<string, Spoken[]>();
  for (const part of spoken) {
    const own = parts.get(part.speaker);
    if (own) own.push(part);
    else parts.set(part.speaker, [part]);
  }
  const counted = [...parts].map(([name, own]) => ({
    name,
    segmentCount: own.length,
    wordCount: own.reduce((sum, part) => sum + part.wordCount, 0),
    speechMs: speechTimeMs(own),
  }));
  const timed = counted.every((speaker) => speaker.speechMs !== null);
  const amountOf = (speaker: (typeof counted)[number]) =>
    timed ? (speaker.speechMs ?? 0) : speaker.wordCount;
  const total = counted.reduce((sum, speaker) => sum + amountOf(speaker), 0);
  return counted.map((speaker) => ({ ...speaker, share: total === 0 ? 0 : amountOf(speaker) / total }));
}
