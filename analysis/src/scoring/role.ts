import type { Conversation } from "../conversation/conversation.ts";

/** Parts of an equal share: who speaks less than the first only joins; who speaks at least the second carries the meeting. */
const equalShareParts = { joins: 0.4, carries: 0.9 } as const;

/**
 * How far the user carries the meeting, by the share of speech: 0 for who only joins, 1 for who speaks about as much as
 * everyone would in equal shares, and evenly in between, so that one sentence more changes little.
 */
export function handInMeeting(conversation: Conversation, user: string): number {
  const { speakers } = conversation;
  const part = (speakers.find((speaker) => speaker.name === user)?.share ?? 0) * speakers.length;
  const { joins, carries } = equalShareParts;
  return Math.max(0, Math.min(1, (part - joins) / (carries - joins)));
}
