import type { Share } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { ShareRecord, UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";

/** The link of the conversation as it stands. */
export async function getShare(ctx: UserContext, id: string): Promise<Share> {
  await findConversation(ctx, id);
  const stored = await ctx.store.shares.get(ctx.user.id, id);
  if (stored === null) throw noShare();
  return shareOf(ctx, stored);
}

export function shareOf(
  ctx: Pick<UserContext, "publicUrl">,
  { conversationId, token, createdAt }: ShareRecord,
): Share {
  const shareUrl = `${ctx.publicUrl()}/s/${token}`;
  return { id: conversationId, shareUrl, createdAt: createdAt.toISOString(), expiresAt: null };
}

export function noShare(): AppError {
  return new AppError("not_found", "Share link not found: POST to this address to make one.");
}
