import type { Context } from "../context.ts";
import { analyzable } from "./analyzable.ts";
import { isCurrent } from "./generate.ts";
import { makeFeedback } from "./make.ts";

/** What the job after an import does. It counts no generation, and leaves alone what was deleted or made meanwhile. */
export async function makeFeedbackAfterImport(
  ctx: Context,
  userId: string,
  conversationId: string,
): Promise<void> {
  const user = await ctx.store.users.get(userId);
  const record = await ctx.store.conversations.get(userId, conversationId);
  if (user === null || record === null) return;
  const userCtx = { ...ctx, user, actor: "job" as const };
  const stored = await ctx.store.feedback.get(userId, conversationId);
  const isMade = stored !== null && isCurrent(userCtx, record, stored);
  if (isMade || !analyzable(record, user)) {
    await ctx.store.conversations.setStatus(userId, conversationId, "ready");
    return;
  }
  await makeFeedback(userCtx, record, async () => {});
}

/** The last attempt failed: the conversation says so instead of waiting forever. */
export async function giveUpFeedback(ctx: Context, userId: string, conversationId: string): Promise<void> {
  await ctx.store.conversations.setStatus(userId, conversationId, "failed");
}
