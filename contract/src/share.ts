import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId, timestamp } from "./fields.ts";

/** The link at which anyone who has it may read a conversation, without feedback and scores. */
export const share = z
  .strictObject({
    id: conversationId,
    shareUrl: z.url(),
    createdAt: timestamp,
    expiresAt: z.null().meta({ description: "Always null: a link works until it is revoked" }),
  })
  .meta({ id: "Share" });
export type Share = z.infer<typeof share>;

export const shareAnswer = dataOf(share);
export const unshareAnswer = dataOf(z.strictObject({ id: conversationId, deleted: z.literal(true) }));
