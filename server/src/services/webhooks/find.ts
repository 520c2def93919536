import { AppError } from "../../errors.ts";
import type { UserContext, WebhookRecord } from "../context.ts";

/** The user's webhook. Someone else's is not found, as one that never was. */
export async function findWebhook(ctx: UserContext, id: string): Promise<WebhookRecord> {
  const record = isWebhookId(id) ? await ctx.store.webhooks.get(ctx.user.id, id) : null;
  return record ?? webhookNotFound();
}

/** What could be an id. The rest never reaches the database, which refuses some of it. */
export function isWebhookId(id: string): boolean {
  return /^wh_[0-9A-Za-z]{1,64}$/.test(id);
}

export function webhookNotFound(): never {
  throw new AppError("not_found", "Webhook not found.");
}
