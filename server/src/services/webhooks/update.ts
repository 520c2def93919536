import type { Webhook, WebhookEventName } from "@convo/contract";
import type { AuditRecord, Store, UserContext, WebhookRecord } from "../context.ts";
import { findWebhook, webhookNotFound } from "./find.ts";
import { requireWebhooks } from "./limit.ts";
import { webhookItem } from "./list.ts";
import { requireReceiver } from "./require-receiver.ts";

export interface UpdateWebhookInput {
  readonly id: string;
  readonly url?: string | undefined;
  readonly events?: readonly WebhookEventName[] | undefined;
  readonly status?: WebhookRecord["status"] | undefined;
}

type Change = Partial<Pick<WebhookRecord, "url" | "events" | "status">>;

/** Changes where a webhook sends and what, pauses it, or lets one that is paused go on. Past failures are forgotten. */
export async function updateWebhook(ctx: UserContext, input: UpdateWebhookInput): Promise<Webhook> {
  requireWebhooks(ctx);
  await findWebhook(ctx, input.id);
  const change = changeOf(input);
  if (change.url !== undefined) await requireReceiver(ctx, change.url);
  return ctx.store.transaction(async (store) => {
    const before = await store.webhooks.update(ctx.user.id, input.id, change);
    if (before === null) return webhookNotFound();
    const after = { ...before, ...change };
    if (after.status === "paused" && before.status === "active")
      await store.deliveries.giveUpPending(ctx.user.id, input.id, "The webhook was paused.");
    await audit(ctx, store, before, after);
    return webhookItem(after);
  });
}

function changeOf({ url, events, status }: UpdateWebhookInput): Change {
  return {
    ...(url !== undefined && { url: url.trim() }),
    ...(events !== undefined && { events: [...new Set(events)] }),
    ...(status !== undefined && { status }),
  };
}

async function audit(
  ctx: UserContext,
  store: Store,
  before: WebhookRecord,
  after: WebhookRecord,
): Promise<void> {
  const record = (action: AuditRecord["action"], detail: AuditRecord["detail"]) =>
    store.audit.record(ctx.user.id, { at: ctx.now(), actor: ctx.actor, action, subject: before.id, detail });
  const events = after.events.join(" ");
  if (before.url !== after.url || before.events.join(" ") !== events)
    await record("webhook.changed", { host: new URL(after.url).host, events });
  if (before.status !== after.status)
    await record(after.status === "active" ? "webhook.resumed" : "webhook.paused", {});
}
