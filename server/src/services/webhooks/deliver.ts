import type {
  Context,
  DeliveryRecord,
  PendingDelivery,
  SendOutcome,
  User,
  WebhookRecord,
} from "../context.ts";
import { webhookLimit } from "./limit.ts";
import { readRetryAfter } from "./retry-after.ts";
import { nextAttempt } from "./retry-schedule.ts";

export interface DeliverInput {
  readonly userId: string;
  readonly deliveryId: string;
}

/** So many deliveries given up one after the other, each after a day of attempts, and the receiver is taken for gone. */
export const failuresInRowMax = 5;

/** The receiver says that it is gone for good. */
const goneStatus = 410;

/** The receiver has too much to do, or is away for a while, and may say until when. */
const busyStatuses = [429, 503];

/** Makes one attempt at a delivery and notes the outcome; leaves alone what was delivered, given up or deleted meanwhile. */
export async function deliverWebhook(ctx: Context, { userId, deliveryId }: DeliverInput): Promise<void> {
  const delivery = await ctx.store.deliveries.getPending(userId, deliveryId);
  const user = await ctx.store.users.get(userId);
  if (delivery === null || user === null) return;
  const outcome = await attempt(ctx, user, delivery);
  await ctx.store.transaction((store) => settle({ ...ctx, store }, userId, delivery, outcome));
}

async function attempt(ctx: Context, user: User, delivery: PendingDelivery): Promise<SendOutcome> {
  const { id: deliveryId, url, event, payload } = delivery;
  if (webhookLimit(user) === 0) return failed("The tier does not include webhooks.");
  const secret = openSecret(ctx, delivery);
  if (secret === null) return failed("The server cannot read the webhook's secret.");
  return ctx.webhooks.send({ deliveryId, url, secret, event, payload, at: ctx.now() });
}

function failed(error: string): SendOutcome {
  return { responseStatus: null, error };
}

function openSecret({ vault, log }: Context, { webhookId, secret }: PendingDelivery): string | null {
  try {
    return vault.open(secret);
  } catch {
    log.error(
      { webhookId },
      "a webhook's secret cannot be read: it was sealed with another CONVO_SECRET_KEY",
    );
    return null;
  }
}

async function settle(
  ctx: Context,
  userId: string,
  delivery: PendingDelivery,
  outcome: SendOutcome,
): Promise<void> {
  const { responseStatus, error } = outcome;
  const { deliveries, jobs, webhooks } = ctx.store;
  const now = ctx.now();
  // The webhook before its deliveries, as everywhere: two that lock them the other way around would wait forever.
  const webhook = await webhooks.lock(userId, delivery.webhookId);
  if (webhook === null) return;
  const settleAs = (status: DeliveryRecord["status"]) => {
    const deliveredAt = status === "delivered" ? now : null;
    return deliveries.settle(userId, delivery.id, { status, responseStatus, error, deliveredAt });
  };
  if (isSuccess(responseStatus)) {
    const settled = await settleAs("delivered");
    if (settled && webhook.failuresInRow > 0) await webhooks.setFailures(userId, delivery.webhookId, 0);
    return;
  }
  const next = nextAfter(outcome, delivery.attempts + 1, now);
  if (!(await settleAs(next === null ? "failed" : "pending"))) return;
  if (next !== null) return jobs.deliver(userId, delivery.id, next);
  await countGivenUp(ctx, { userId, webhookId: delivery.webhookId, webhook, responseStatus });
}

function nextAfter(outcome: SendOutcome, attempts: number, now: Date): Date | null {
  if (outcome.responseStatus === null) return nextAttempt(attempts, now, null);
  const { responseStatus, retryAfter } = outcome;
  if (responseStatus === goneStatus) return null;
  const hasSay = busyStatuses.includes(responseStatus);
  return nextAttempt(attempts, now, hasSay ? readRetryAfter(retryAfter, now) : null);
}

function isSuccess(responseStatus: number | null): boolean {
  return responseStatus !== null && responseStatus >= 200 && responseStatus < 300;
}

interface GivenUp {
  readonly userId: string;
  readonly webhookId: string;
  readonly webhook: Pick<WebhookRecord, "status"> & { readonly failuresInRow: number };
  readonly responseStatus: number | null;
}

/** Pauses a webhook whose receiver is gone: nothing more is sent until its owner says so. */
async function countGivenUp(
  { store, now }: Context,
  { userId, webhookId, webhook, responseStatus }: GivenUp,
) {
  const failuresInRow = webhook.failuresInRow + 1;
  await store.webhooks.setFailures(userId, webhookId, failuresInRow);
  const isGone = responseStatus === goneStatus || failuresInRow >= failuresInRowMax;
  if (webhook.status !== "active" || !isGone) return;
  await store.webhooks.update(userId, webhookId, { status: "paused" });
  await store.deliveries.giveUpPending(userId, webhookId, "The webhook was paused.");
  await store.audit.record(userId, {
    at: now(),
    actor: "job",
    action: "webhook.paused",
    subject: webhookId,
    detail: { failuresInRow, responseStatus },
  });
}
