import type { AuditEntry } from "@convo/contract";
import type { Page, UserContext } from "../context.ts";

/** A page of who gave access to the user's things, took it away or deleted; newest first. */
export async function listAuditLog(
  ctx: UserContext,
  { limit, offset }: Page,
): Promise<{ data: AuditEntry[]; pagination: { total: number; limit: number; offset: number } }> {
  const { items, total } = await ctx.store.audit.list(ctx.user.id, { limit, offset });
  const data = items.map(({ at, detail, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    detail: { ...detail },
  }));
  return { data, pagination: { total, limit, offset } };
}
