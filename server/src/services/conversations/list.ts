import { type Conversation, presentText, toDate } from "@convo/contract";
import type { ConversationStatus, Page, UserContext } from "../context.ts";
import { listItem } from "./list-item.ts";

export interface ListInput extends Page {
  readonly search?: string | undefined;
  /** A moment as the contract's requests write it. */
  readonly since?: string | undefined;
  /** Likewise. */
  readonly until?: string | undefined;
  readonly speaker?: string | undefined;
  readonly status?: ConversationStatus | undefined;
}

/** A page of the user's conversations, newest first. A blank search is none. */
export async function listConversations(
  ctx: UserContext,
  { search, since, until, speaker, status, limit, offset }: ListInput,
): Promise<{ data: Conversation[]; pagination: { total: number; limit: number; offset: number } }> {
  // No title contains the NUL character, and the database does not take it.
  if (search?.includes("\0")) return { data: [], pagination: { total: 0, limit, offset } };
  const { items, total } = await ctx.store.conversations.list(ctx.user.id, {
    search: presentText(search),
    since: since === undefined ? null : toDate(since),
    until: until === undefined ? null : toDate(until),
    speaker: presentText(speaker),
    status: status ?? null,
    limit,
    offset,
  });
  return { data: items.map(listItem), pagination: { total, limit, offset } };
}
