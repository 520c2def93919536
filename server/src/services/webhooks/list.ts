import type { Webhook } from "@convo/contract";
import type { UserContext, WebhookRecord } from "../context.ts";
import { requireWebhooks } from "./limit.ts";

/** The user's webhooks, oldest first, without their secrets. */
export async function listWebhooks(ctx: UserContext): Promise<Webhook[]> {
  requireWebhooks(ctx);
  return (await ctx.store.webhooks.list(ctx.user.id)).map(webhookItem);
}

/** A webhook as answers show it. */
export function webhookItem({ id, url, events, status, createdAt }: WebhookRecord): Webhook {
  return { id, url, events: [...events], status, createdAt: createdAt.toISOString() };
}
