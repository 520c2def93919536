import type { ConversationRecord, Store, UserContext } from "../context.ts";
import { analyzable } from "../feedback/analyzable.ts";
import { currentFeedback } from "../feedback/current.ts";
import { currentKeyPoints } from "../keypoints/current.ts";

/** A conversation that waits for its documents is ready as soon as all that can be made of it is there. */
export async function settleStatus(
  ctx: UserContext,
  store: Store,
  record: ConversationRecord,
): Promise<void> {
  if (record.status !== "processing" && record.status !== "failed") return;
  if ((await currentKeyPoints(ctx, store, record)) === null) return;
  if (analyzable(record, ctx.user) && (await currentFeedback(ctx, store, record)) === null) return;
  await store.conversations.setStatus(ctx.user.id, record.id, "ready");
}
