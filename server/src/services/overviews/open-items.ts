import type { ActionItem } from "@convo/contract";
import type { UserContext } from "../context.ts";

/** More than anyone reads at once. */
const limit = 100;

/** The user's action items that nobody has done or dismissed, since a moment. */
export async function openItems(ctx: UserContext, since: Date | null): Promise<ActionItem[]> {
  const filter = { owner: null, conversationId: null, since, limit, offset: 0 };
  const open = await ctx.store.actionItems.list(ctx.user.id, { ...filter, status: "open" });
  const drafts = await ctx.store.actionItems.list(ctx.user.id, { ...filter, status: "draft" });
  return [...open.items, ...drafts.items];
}
