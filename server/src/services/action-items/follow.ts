import type { Store, StoredKeyPoints } from "../context.ts";
import { newId } from "../new-id.ts";
import { followItems } from "./follow-items.ts";

/** Brings the action items of a conversation up to its new key points, in the transaction that stores those. */
export async function followActionItems(store: Store, userId: string, made: StoredKeyPoints): Promise<void> {
  const { conversationId, keypoints, createdAt } = made;
  const before = await store.actionItems.lockAll(userId, conversationId);
  const items = followItems(before, keypoints.actionItems, (position, found) => ({
    ...found,
    id: newId("act"),
    conversationId,
    position,
    status: "draft",
    edited: [],
    createdAt,
    updatedAt: createdAt,
  }));
  await store.actionItems.replaceAll(userId, conversationId, items);
}
