import type { Tone } from "@convo/analysis";
import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId, optionalText, timestamp } from "./fields.ts";
import { listOf } from "./list-of.ts";

const toneNames = ["professional", "casual", "concise"] as const satisfies readonly Tone[];

/** The optional body of a POST that drafts an email: none, an empty one and `{}` mean the same. */
export const emailRequest = z
  .object({
    recipientName: optionalText(200).meta({ description: "Whom it greets; everybody where absent" }),
    tone: z.enum(toneNames).default("professional"),
  })
  .prefault({})
  .meta({ id: "Email" });
export type EmailRequest = z.input<typeof emailRequest>;

export const emailDraft = z
  .strictObject({
    id: conversationId,
    subject: z.string().min(1),
    body: z.string().min(1),
    keyPoints: listOf(z.string().min(1)),
    actionItems: listOf(z.string().min(1)).meta({
      description: "With owner and date, as the body lists them",
    }),
    generatedAt: timestamp,
  })
  .meta({ id: "EmailDraft" });
export type EmailDraft = z.infer<typeof emailDraft>;

export const emailAnswer = dataOf(emailDraft);
