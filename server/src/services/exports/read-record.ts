import type { Segment } from "@convo/analysis";
import type { ConversationRecord, StoredFeedback, StoredKeyPoints, UserContext } from "../context.ts";

/** All that is kept of one conversation. */
export interface KeptConversation {
  readonly record: ConversationRecord;
  readonly segments: readonly Segment[];
  /** Null unless it was made of the transcript as it stands. */
  readonly feedback: StoredFeedback | null;
  /** Null unless they were made of the transcript as it stands. */
  readonly keyPoints: StoredKeyPoints | null;
}

export async function readKept(ctx: UserContext, record: ConversationRecord): Promise<KeptConversation> {
  const { store, user } = ctx;
  const [segments, feedback, keyPoints] = await Promise.all([
    store.conversations.segments(user.id, record.id),
    store.feedback.get(user.id, record.id),
    store.keyPoints.get(user.id, record.id),
  ]);
  const isCurrent = (made: { revision: number } | null) => made?.revision === record.revision;
  return {
    record,
    segments,
    feedback: isCurrent(feedback) ? feedback : null,
    keyPoints: isCurrent(keyPoints) ? keyPoints : null,
  };
}
