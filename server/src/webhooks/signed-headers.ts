import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import type { WebhookMessage } from "../services/context.ts";

/** The headers of a delivery: the event, our own signature, and that of the Standard Webhooks specification. */
export function signedHeaders(message: WebhookMessage): Record<string, string> {
  const { secret, payload, deliveryId, event, at } = message;
  return {
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": "Convo-Webhooks/1",
    "X-Convo-Event": event,
    "X-Convo-Signature": createHmac("sha256", secret).update(payload).digest("hex"),
    "webhook-id": deliveryId,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(deliveryId, at, payload),
  };
}
