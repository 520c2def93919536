import type { Conversation } from "../conversation/conversation.ts";

export const endsOfMeeting = {
  /** Where meetings are opened and closed. */
  share: 0.2,
  /** In short meetings, the first and last few exchanges even if they are more than that share. */
  wordsMin: 250,
} as const;

/** The positions of the segments with which the meeting opens. */
export function openingSegments(conversation: Conversation): number[] {
  return withinWords(
    conversation,
    conversation.wordCounts.map((_, position) => position),
  );
}

/** The positions of the segments with which the meeting closes. */
export function closingSegments(conversation: Conversation): number[] {
  return withinWords(conversation, conversation.wordCounts.map((_, position) => position).reverse());
}

function withinWords({ wordCounts }: Conversation, positions: readonly number[]): number[] {
  const total = wordCounts.reduce((sum, count) => sum + count, 0);
  const limit = Math.max(endsOfMeeting.wordsMin, total * endsOfMeeting.share);
  let words = 0;
  return positions.filter((position) => {
    const inside = words < limit;
    words += wordCounts[position] ?? 0;
    return inside;
  });
}
