import { z } from "zod";
import { dataOf, pageOf } from "./envelope.ts";
import { timestamp } from "./fields.ts";
import { webhookEventNames } from "./webhook-events.ts";

const urlCodePointsMax = 2048;

const webhookId = z.string().startsWith("wh_").meta({ description: "`wh_…`" });
const deliveryId = z.string().startsWith("dlv_").meta({ description: "`dlv_…`; the header `webhook-id`" });
const eventName = z.enum(webhookEventNames).meta({ id: "WebhookEventName" });
const status = z.enum(["active", "paused"]).meta({
  description: "`paused`: nothing is sent, by the user's wish or because deliveries kept failing",
});

const receiver = z
  .string()
  .refine((text) => text.trim() !== "", { message: "Must not be blank", abort: true })
  .refine((text) => [...text.trim()].length <= urlCodePointsMax, {
    message: `Must be at most ${urlCodePointsMax} characters`,
    abort: true,
  })
  .refine((text) => isReceiver(text.trim()), {
    message: "Must be an https address such as https://hooks.example.com/convo, without a password in it",
  })
  .meta({
    description: "https; plain http for hosts that the operator allows. Never a private address",
    examples: ["https://hooks.example.com/convo"],
  });

const events = z.array(eventName).min(1).meta({ description: "At least one; doubles count once" });

function isReceiver(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

export const createWebhookRequest = z.object({ url: receiver, events }).meta({ id: "CreateWebhook" });
export type CreateWebhookRequest = z.input<typeof createWebhookRequest>;

export const updateWebhookRequest = z
  .object({ url: receiver.optional(), events: events.optional(), status: status.optional() })
  .prefault({})
  .meta({ id: "UpdateWebhook" });
export type UpdateWebhookRequest = z.input<typeof updateWebhookRequest>;

const webhookShape = { id: webhookId, url: z.url(), events: z.array(eventName).min(1) };

/** A webhook as lists show it. */
export const webhook = z
  .strictObject({ ...webhookShape, status, createdAt: timestamp })
  .meta({ id: "Webhook" });
export type Webhook = z.infer<typeof webhook>;

/** A webhook as its creation answers it. */
export const createdWebhook = z
  .strictObject({
    ...webhookShape,
    secret: z.string().startsWith("whsec_").meta({ description: "Signs what is sent; shown this once" }),
    createdAt: timestamp,
  })
  .meta({ id: "CreatedWebhook" });
export type CreatedWebhook = z.infer<typeof createdWebhook>;

/** An event on its way to a webhook, and what became of it. */
export const webhookDelivery = z
  .strictObject({
    id: deliveryId,
    event: eventName,
    status: z.enum(["pending", "delivered", "failed"]).meta({
      description: "`pending`: under way, or waiting for the next attempt. `failed`: given up",
    }),
    attempts: z.int().min(0),
    responseStatus: z
      .int()
      .nullable()
      .meta({ description: "Of the last attempt; null where no answer came" }),
    error: z.string().nullable().meta({ description: "Why the last attempt failed, where no answer came" }),
    createdAt: timestamp,
    deliveredAt: timestamp.nullable(),
  })
  .meta({ id: "WebhookDelivery" });
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

const deletedWebhook = z
  .strictObject({ id: webhookId, deleted: z.literal(true) })
  .meta({ id: "DeletedWebhook" });
export type DeletedWebhook = z.infer<typeof deletedWebhook>;

const queuedDelivery = z.strictObject({ deliveryId }).meta({ id: "QueuedDelivery" });
export type QueuedDelivery = z.infer<typeof queuedDelivery>;

/** The path of one webhook; an impossible id is simply not found. */
export const webhookParams = z.object({ id: z.string().meta({ description: "The webhook's id, `wh_…`" }) });

export const deliveryParams = webhookParams.extend({
  deliveryId: z.string().meta({ description: "The delivery's id, `dlv_…`" }),
});

export const listWebhooksAnswer = dataOf(z.array(webhook));
export const webhookAnswer = dataOf(webhook);
export const createdWebhookAnswer = dataOf(createdWebhook);
export const deletedWebhookAnswer = dataOf(deletedWebhook);
export const listDeliveriesAnswer = pageOf(webhookDelivery);
export const queuedDeliveryAnswer = dataOf(queuedDelivery);
