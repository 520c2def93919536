import { type ActionItem, type ActionItemStatus, presentText, toDate } from "@convo/contract";
import type { Page, UserContext } from "../context.ts";

export interface ListInput extends Page {
  readonly owner?: string | undefined;
  readonly status?: ActionItemStatus | undefined;
  readonly conversationId?: string | undefined;
  /** A moment as the contract's requests write it. */
  readonly since?: string | undefined;
}

/** A page of the user's action items, those of the newest conversation first. A blank owner or id is none. */
export async function listActionItems(
  ctx: UserContext,
  { owner, status, conversationId, since, limit, offset }: ListInput,
): Promise<{ data: ActionItem[]; pagination: { total: number; limit: number; offset: number } }> {
  // No name or id contains the NUL character, and the database does not take it.
  if (owner?.includes("\0") || conversationId?.includes("\0"))
    return { data: [], pagination: { total: 0, limit, offset } };
  const { items, total } = await ctx.store.actionItems.list(ctx.user.id, {
    owner: presentText(owner),
    status: status ?? null,
    conversationId: presentText(conversationId),
    since: since === undefined ? null : toDate(since),
    limit,
    offset,
  });
  return { data: items, pagination: { total, limit, offset } };
}
