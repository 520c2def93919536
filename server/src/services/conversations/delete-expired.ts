import type { Context } from "../context.ts";
import { removeConversation } from "./delete.ts";

/** Few enough that the list of them is never long; each is deleted in a transaction of its own. */
const batchSize = 100;

/**
 * Deletes, for all users, the conversations that ended longer ago than the server keeps them, or than their user wants
 * them kept, whichever is shorter. What is live stays.
 */
export async function deleteExpiredConversations(
  ctx: Pick<Context, "store" | "now" | "log" | "settings">,
): Promise<void> {
  const { store, log, settings } = ctx;
  const wanted = { now: ctx.now(), retentionDays: settings.retentionDays ?? null, limit: batchSize };
  let deleted = 0;
  let expired = await store.conversations.expired(wanted);
  while (expired.length > 0) {
    for (const { userId, conversationId } of expired) {
      const detail = { reason: "retention" };
      const removal = { userId, id: conversationId, actor: "job", detail } as const;
      if (await removeConversation(ctx, removal)) deleted += 1;
    }
    expired = await store.conversations.expired(wanted);
  }
  if (deleted > 0) log.info({ deleted }, "conversations past their retention were deleted");
}
