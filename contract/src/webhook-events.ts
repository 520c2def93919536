import { z } from "zod";
import { conversationId } from "./fields.ts";

const count = z.int().min(0);
const title = z.string();

/** The closed list of events, and what the data of each says. */
export const webhookEventData = {
  "conversation.created": z.strictObject({ conversationId }),
  "conversation.updated": z.strictObject({ conversationId, title }),
  "conversation.deleted": z.strictObject({ conversationId }),
  "conversation.keypoints.ready": z.strictObject({ conversationId, title }),
  "conversation.summary.ready": z.strictObject({ conversationId, title, sectionCount: count }),
  "conversation.action_items.ready": z.strictObject({ conversationId, actionItemCount: count }),
  "conversation.feedback.ready": z.strictObject({ conversationId, overallScore: z.number().min(0).max(10) }),
  "conversation.shared": z.strictObject({ conversationId, shareUrl: z.url() }),
  "transcript.ready": z.strictObject({ conversationId, segmentCount: count }),
  "transcript.failed": z.strictObject({ conversationId, error: z.string().min(1) }),
  "webhook.test": z.strictObject({ message: z.string().min(1) }),
} as const;

export type WebhookEventName = keyof typeof webhookEventData;

export const webhookEventNames = Object.keys(webhookEventData) as [WebhookEventName, ...WebhookEventName[]];

/** An event with its data. */
export type WebhookEvent = {
  [Name in WebhookEventName]: {
    readonly event: Name;
    readonly data: z.infer<(typeof webhookEventData)[Name]>;
  };
}[WebhookEventName];
