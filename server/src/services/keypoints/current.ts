import type { ConversationRecord, Store, StoredKeyPoints, UserContext } from "../context.ts";

/** The stored key points, if making them again from the same transcript and engine would give the same. */
export async function currentKeyPoints(
  { analyzer, user }: UserContext,
  store: Store,
  record: ConversationRecord,
): Promise<StoredKeyPoints | null> {
  const stored = await store.keyPoints.get(user.id, record.id);
  const isCurrent = stored?.revision === record.revision && stored.engineVersion === analyzer.engineVersion;
  return isCurrent ? stored : null;
}
