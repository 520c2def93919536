import type { Context } from "../context.ts";
import { endLive } from "./end.ts";

/** Who appends nothing for so long has forgotten to end the conversation, or cannot. */
const silenceMsMax = 12 * 60 * 60_000;

/** Ends the live conversations that were left behind, at the end of their last words. Answers how many there were. */
export async function endSilentConversations(ctx: Context): Promise<number> {
  const before = new Date(ctx.now().getTime() - silenceMsMax);
  const silent = await ctx.store.live.silentSince(before);
  for (const { userId, conversationId } of silent) {
    const user = await ctx.store.users.get(userId);
    // Deleted meanwhile.
    if (user === null || (await ctx.store.conversations.get(userId, conversationId)) === null) continue;
    await endLive({ ...ctx, user, actor: "job" }, { id: conversationId, endTime: null });
  }
  return silent.length;
}
