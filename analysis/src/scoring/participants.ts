import type { Conversation, Speaker } from "../conversation/conversation.ts";

/** Below this share a label is a stray voice or a mistake of the transcript rather than someone taking part. */
const shareMin = 0.01;

/** Who takes part: every speaker but stray ones. */
export function participants(conversation: Conversation): readonly Speaker[] {
  return conversation.speakers.filter((speaker) => speaker.share >= shareMin);
}
