import type { WebhookDelivery } from "@convo/contract";
import type { DeliveryRecord, Page, UserContext } from "../context.ts";
import { findWebhook } from "./find.ts";
import { requireWebhooks } from "./limit.ts";

/** A page of what was sent to a webhook, newest first. */
export async function listDeliveries(
  ctx: UserContext,
  { id, limit, offset }: Page & { readonly id: string },
): Promise<{ data: WebhookDelivery[]; pagination: { total: number; limit: number; offset: number } }> {
  requireWebhooks(ctx);
  await findWebhook(ctx, id);
  const { items, total } = await ctx.store.deliveries.list(ctx.user.id, id, { limit, offset });
  return { data: items.map(deliveryItem), pagination: { total, limit, offset } };
}

function deliveryItem({ createdAt, deliveredAt, ...record }: DeliveryRecord): WebhookDelivery {
  return { ...record, createdAt: createdAt.toISOString(), deliveredAt: deliveredAt?.toISOString() ?? null };
}
