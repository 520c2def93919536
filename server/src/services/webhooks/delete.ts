import type { DeletedWebhook } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { isWebhookId, webhookNotFound } from "./find.ts";
import { requireWebhooks } from "./limit.ts";

/** Deletes a webhook with its deliveries; what waits to be sent to it is not sent. */
export async function deleteWebhook(ctx: UserContext, id: string): Promise<DeletedWebhook> {
  requireWebhooks(ctx);
  if (!isWebhookId(id)) webhookNotFound();
  await ctx.store.transaction(async (store) => {
    if (!(await store.webhooks.delete(ctx.user.id, id))) webhookNotFound();
    await store.audit.record(ctx.user.id, {
      at: ctx.now(),
      actor: ctx.actor,
      action: "webhook.deleted",
      subject: id,
      detail: {},
    });
  });
  return { id, deleted: true };
}
