import type { ConversationRecord, Store, StoredFeedback, UserContext } from "../context.ts";
import { userSpeaker } from "../conversations/user-speaker.ts";

/** The stored feedback, if making it again for the same person, from the same transcript and engine, would give the same. */
export async function currentFeedback(
  { analyzer, user }: UserContext,
  store: Store,
  record: ConversationRecord,
): Promise<StoredFeedback | null> {
  const stored = await store.feedback.get(user.id, record.id);
  const isCurrent =
    stored?.userSpeakerName === userSpeaker(record, user) &&
    stored?.revision === record.revision &&
    stored.engineVersion === analyzer.engineVersion &&
    stored.rubricVersion === analyzer.rubricVersion;
  return isCurrent ? stored : null;
}
