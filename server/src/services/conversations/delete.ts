import type { DeletedConversation } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { lockConversation } from "./find.ts";

/** Deletes a conversation with everything that was made of it. There is no way back. */
export async function deleteConversation(ctx: UserContext, id: string): Promise<DeletedConversation> {
  await ctx.store.transaction(async (store) => {
    await lockConversation({ ...ctx, store }, id);
    await store.conversations.delete(ctx.user.id, id);
    const at = ctx.now();
    const event = { event: "conversation.deleted", data: { conversationId: id } } as const;
    await store.events.record(ctx.user.id, event, at);
    const action = "conversation.deleted";
    await store.audit.record(ctx.user.id, { at, actor: ctx.actor, action, subject: id, detail: {} });
  });
  return { id, deleted: true };
}
