import type { Conversation, Turn } from "../conversation/conversation.ts";

/** What some of the speakers said, put together once for all signals. */
export interface Part {
  /** Positions of their segments, ascending. */
  readonly segments: readonly number[];
  readonly turns: readonly Turn[];
  /** Turns that follow another speaker's. */
  readonly replies: readonly Turn[];
  readonly wordCount: number;
  /** Null where ends are unknown. */
  readonly speechMs: number | null;
}

/** What the speakers for whom `includes` is true said. */
export function partOf(conversation: Conversation, includes: (speaker: string) => boolean): Part {
  const segments = conversation.segments.flatMap((segment, position) =>
    includes(segment.speaker) ? [position] : [],
  );
  return partFrom(
    conversation,
    segments,
    conversation.turns.filter((turn) => includes(turn.speaker)),
    includes,
  );
}

/** Each speaker's part, by name; one pass over the conversation however many speakers there are. */
export function partsBySpeaker(conversation: Conversation): Map<string, Part> {
  const segments = new Map<string, number[]>(conversation.speakers.map((speaker) => [speaker.name, []]));
  const turns = new Map<string, Turn[]>(conversation.speakers.map((speaker) => [speaker.name, []]));
  conversation.segments.forEach((segment, position) => {
    segments.get(segment.speaker)?.push(position);
  });
  for (const turn of conversation.turns) turns.get(turn.speaker)?.push(turn);
  return new Map(
    conversation.speakers.map(({ name }) => [
      name,
      partFrom(conversation, segments.get(name) ?? [], turns.get(name) ?? [], (speaker) => speaker === name),
    ]),
  );
}

/** The rest of the conversation: counts alone, which is all that signals ask of the others. */
export function restOf(all: Part, own: Part): Part {
  const speechMs = all.speechMs === null || own.speechMs === null ? null : all.speechMs - own.speechMs;
  return { segments: [], turns: [], replies: [], wordCount: all.wordCount - own.wordCount, speechMs };
}

function partFrom(
  conversation: Conversation,
  segments: readonly number[],
  turns: readonly Turn[],
  includes: (speaker: string) => boolean,
): Part {
  const times = conversation.speakers
    .filter((speaker) => includes(speaker.name))
    .map((speaker) => speaker.speechMs);
  return {
    segments,
    turns,
    replies: turns.filter((turn) => turn.repliesTo !== null),
    wordCount: segments.reduce((sum, position) => sum + (conversation.wordCounts[position] ?? 0), 0),
    speechMs: times.reduce<number | null>((sum, ms) => (sum === null || ms === null ? null : sum + ms), 0),
  };
}
