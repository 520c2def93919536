import { AppError } from "../../errors.ts";
import type { ConversationRecord, UserContext } from "../context.ts";

/** The user's conversation. Someone else's is not found, as one that never was. */
export async function findConversation(ctx: UserContext, id: string): Promise<ConversationRecord> {
  const record = isConversationId(id) ? await ctx.store.conversations.get(ctx.user.id, id) : null;
  return record ?? notFound();
}

/** The same within a transaction, until whose end nobody else changes the conversation. */
export async function lockConversation(ctx: UserContext, id: string): Promise<ConversationRecord> {
  const record = isConversationId(id) ? await ctx.store.conversations.lock(ctx.user.id, id) : null;
  return record ?? notFound();
}

/** What could be an id. The rest never reaches the database, which refuses some of it. */
export function isConversationId(id: string): boolean {
  return /^sess_[0-9A-Za-z]{1,64}$/.test(id);
}

/** What is answered for every conversation that is not the user's own. */
export function notFound(): never {
  throw new AppError("not_found", "Conversation not found.");
}
