import { randomBytes } from "node:crypto";
import type { CreatedWebhook, WebhookEventName } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { UserContext, WebhookRecord } from "../context.ts";
import { newId } from "../new-id.ts";
import { requireWebhooks } from "./limit.ts";
import { requireReceiver } from "./require-receiver.ts";

export interface CreateWebhookInput {
  readonly url: string;
  readonly events: readonly WebhookEventName[];
}

/** Registers a receiver. The only time that its secret can be seen. */
export async function createWebhook(ctx: UserContext, input: CreateWebhookInput): Promise<CreatedWebhook> {
  const limit = requireWebhooks(ctx);
  const url = input.url.trim();
  await requireReceiver(ctx, url);
  const secret = newSecret();
  const events = [...new Set(input.events)];
  const record: WebhookRecord = { id: newId("wh"), url, events, status: "active", createdAt: ctx.now() };
  const { id, createdAt } = record;
  await ctx.store.transaction(async (store) => {
    if (!(await store.webhooks.insert(ctx.user.id, record, ctx.vault.seal(secret), limit)))
      throw new AppError(
        "forbidden",
        `The tier ${ctx.user.tier} includes ${limit} webhooks; delete one first.`,
      );
    const detail = { host: new URL(url).host, events: events.join(" ") };
    await store.audit.record(ctx.user.id, {
      at: createdAt,
      actor: ctx.actor,
      action: "webhook.created",
      subject: id,
      detail,
    });
  });
  return { id, url, events, secret, createdAt: createdAt.toISOString() };
}

/** As the Standard Webhooks libraries take it: 256 random bits in base64, behind a prefix. */
function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}
