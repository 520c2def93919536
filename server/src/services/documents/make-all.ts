import type { Context, UserContext } from "../context.ts";
import { findConversation, lockConversation } from "../conversations/find.ts";
import { analyzable } from "../feedback/analyzable.ts";
import { makeFeedback } from "../feedback/make.ts";
import { makeKeyPoints } from "../keypoints/make.ts";
import { settleStatus } from "./settle.ts";

/**
 * What the job after an import, or after a change of the transcript, does: makes what is missing or out of date. It
 * counts no generation, and leaves alone what was deleted or made meanwhile.
 */
export async function makeDocumentsByJob(
  ctx: Context,
  userId: string,
  conversationId: string,
): Promise<void> {
  const user = await ctx.store.users.get(userId);
  const record = await ctx.store.conversations.get(userId, conversationId);
  if (user === null || record === null) return;
  await makeDocuments({ ...ctx, user, actor: "job" }, conversationId);
}

/** Makes the feedback, where there can be any, and the key points. One that fails does not hold up the other. */
export async function makeDocuments(ctx: UserContext, conversationId: string): Promise<void> {
  const record = await findConversation(ctx, conversationId);
  const works = analyzable(record, ctx.user) ? [makeFeedback, makeKeyPoints] : [makeKeyPoints];
  const failures: unknown[] = [];
  // One after the other: they may be in one transaction, which has one connection.
  for (const work of works) {
    await work(ctx, record, async () => {}).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  await ctx.store.transaction(async (store) => {
    await settleStatus(ctx, store, await lockConversation({ ...ctx, store }, conversationId));
  });
}

/** The last attempt failed: the conversation says so instead of waiting forever. */
export async function giveUpDocuments(ctx: Context, userId: string, conversationId: string): Promise<void> {
  await ctx.store.transaction(async (store) => {
    if ((await store.conversations.get(userId, conversationId)) === null) return;
    await store.conversations.setStatus(userId, conversationId, "failed");
    const data = { conversationId, error: "The conversation could not be analyzed." };
    await store.events.record(userId, { event: "transcript.failed", data }, ctx.now());
  });
}
