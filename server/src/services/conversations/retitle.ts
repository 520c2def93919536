import type { ConversationRecord, Store, UserContext } from "../context.ts";
import { keyPointsBody } from "../keypoints/body.ts";

export type NewTitle = Pick<ConversationRecord, "title" | "titleSource">;

/**
 * Gives a conversation another title, wherever it stands, and tells of it. Called in a transaction that has locked
 * the conversation, with the store of that transaction in `ctx`.
 */
export async function retitle(
  ctx: UserContext,
  record: ConversationRecord,
  { title, titleSource }: NewTitle,
): Promise<ConversationRecord> {
  const { store, user } = ctx;
  await store.conversations.setTitle(user.id, record.id, title, titleSource);
  if (title !== record.title) {
    await retitleKeyPoints(store, user.id, record, title);
    const data = { conversationId: record.id, title };
    await store.events.record(user.id, { event: "conversation.updated", data }, ctx.now());
  }
  return { ...record, title, titleSource };
}

async function retitleKeyPoints(
  store: Store,
  userId: string,
  record: ConversationRecord,
  title: string,
): Promise<void> {
  const stored = await store.keyPoints.get(userId, record.id);
  if (stored === null) return;
  const { keypoints } = stored;
  // Where the words of the conversation give no title, the notes have taken the one that it had.
  const named = keypoints.title === record.title ? { ...keypoints, title } : keypoints;
  const renamed = { ...stored, keypoints: named };
  await store.keyPoints.put(userId, renamed, keyPointsBody(renamed, title));
}
