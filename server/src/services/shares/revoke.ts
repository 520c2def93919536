import type { UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { noShare } from "./get.ts";

/** Makes the link of the conversation lead nowhere from now on. */
export async function revokeShare(ctx: UserContext, id: string): Promise<{ id: string; deleted: true }> {
  return ctx.store.transaction(async (store) => {
    await findConversation({ ...ctx, store }, id);
    if (!(await store.shares.delete(ctx.user.id, id))) throw noShare();
    const { actor, user } = ctx;
    const entry = { at: ctx.now(), actor, action: "share.revoked" as const, subject: id, detail: {} };
    await store.audit.record(user.id, entry);
    return { id, deleted: true };
  });
}
