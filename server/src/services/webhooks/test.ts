import type { QueuedDelivery } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { findWebhook } from "./find.ts";
import { requireWebhooks } from "./limit.ts";

/** Sends an event to try the webhook out, also while it is paused. */
export async function testWebhook(ctx: UserContext, id: string): Promise<QueuedDelivery> {
  requireWebhooks(ctx);
  await findWebhook(ctx, id);
  const deliveryId = newId("dlv");
  const data = { message: "This is a test: the webhook works." };
  await ctx.store.deliveries.add(ctx.user.id, id, deliveryId, { event: "webhook.test", data }, ctx.now());
  return { deliveryId };
}
