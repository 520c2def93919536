import type { DeletedConversation } from "@convo/contract";
import type { Actor, AuditRecord, Context, UserContext } from "../context.ts";
import { isConversationId, notFound } from "./find.ts";

/** Deletes a conversation with everything that was made of it. There is no way back. */
export async function deleteConversation(ctx: UserContext, id: string): Promise<DeletedConversation> {
  const { user, actor } = ctx;
  const removed =
    isConversationId(id) && (await removeConversation(ctx, { userId: user.id, id, actor, detail: {} }));
  return removed ? { id, deleted: true } : notFound();
}

export interface Removal {
  readonly userId: string;
  readonly id: string;
  readonly actor: Actor;
  readonly detail: AuditRecord["detail"];
}

/** Deletes it for whoever asks, told to webhooks and the audit log; false where it is gone already. */
export function removeConversation(
  ctx: Pick<Context, "store" | "now">,
  { userId, id, actor, detail }: Removal,
): Promise<boolean> {
  return ctx.store.transaction(async (store) => {
    if ((await store.conversations.lock(userId, id)) === null) return false;
    await store.conversations.delete(userId, id);
    const at = ctx.now();
    const event = { event: "conversation.deleted", data: { conversationId: id } } as const;
    await store.events.record(userId, event, at);
    await store.audit.record(userId, { at, actor, action: "conversation.deleted", subject: id, detail });
    return true;
  });
}
