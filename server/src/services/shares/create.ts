import { randomBytes } from "node:crypto";
import type { Share } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { Store, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import { shareOf } from "./get.ts";

/** Others may revoke and share again meanwhile; nobody does so this often. */
const attemptsMax = 3;

/** The link of the conversation: the one that there is, else a new one that nobody can guess. */
export async function shareConversation(ctx: UserContext, id: string): Promise<Share> {
  return ctx.store.transaction(async (store) => {
    await findConversation({ ...ctx, store }, id);
    for (let attempt = 0; attempt < attemptsMax; attempt++) {
      const stored = await store.shares.get(ctx.user.id, id);
      if (stored !== null) return shareOf(ctx, stored);
      const made = await insertShare(ctx, store, id);
      if (made !== null) return made;
    }
    throw new AppError("conflict", "The link is being changed by another request; try again.");
  });
}

async function insertShare(ctx: UserContext, store: Store, id: string): Promise<Share | null> {
  const record = { conversationId: id, token: randomBytes(32).toString("base64url"), createdAt: ctx.now() };
  if (!(await store.shares.insert(ctx.user.id, record))) return null;
  const share = shareOf(ctx, record);
  const { actor, user } = ctx;
  const data = { conversationId: id, shareUrl: share.shareUrl };
  await store.events.record(user.id, { event: "conversation.shared", data }, record.createdAt);
  const entry = { at: record.createdAt, actor, action: "share.created" as const, subject: id, detail: {} };
  await store.audit.record(user.id, entry);
  return share;
}
