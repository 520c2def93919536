import type { Conversation, Speaker } from "../conversation/conversation.ts";

/** A label with less than this is a stray voice or a mistake of the transcript rather than someone taking part. */
const stray = { shareMin: 0.01, segmentsMin: 3 } as const;

/** Who takes part: every speaker but stray ones. */
export function participants(conversation: Conversation): readonly Speaker[] {
  return conversation.speakers.filter(
    ({ share, segmentCount }) => share >= stray.shareMin || segmentCount >= stray.segmentsMin,
  );
}
