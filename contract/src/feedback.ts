import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { explanation } from "./explanation.ts";
import { conversationId, timestamp } from "./fields.ts";
import { listOf } from "./list-of.ts";
import { category, score, scoresOf } from "./scores.ts";

const wallClock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: "HH:MM, UTC, of the segment it refers to" });
const sentence = z.string().min(1);

export const topPriority = z
  .strictObject({
    focus: sentence,
    quote: sentence.meta({ description: "Verbatim from one of the user's own segments" }),
    reason: sentence,
    alternative: sentence.meta({ description: "What to say instead of the quote" }),
  })
  .meta({ id: "TopPriority" });

export const strength = z
  .strictObject({ category, description: sentence, timestamp: wallClock, quote: sentence })
  .meta({ id: "Strength" });

export const growthArea = z
  .strictObject({
    category,
    description: sentence,
    suggestion: sentence,
    timestamp: wallClock,
    quote: sentence.optional(),
  })
  .meta({ id: "GrowthArea" });

/** The advice to one person about one conversation. */
export const feedback = z
  .strictObject({
    overallScore: score,
    topPriority: topPriority.nullable().meta({ description: "null when nothing needs changing" }),
    strengths: listOf(strength),
    growthAreas: listOf(growthArea),
    categoryScores: scoresOf(score.nullable()),
    talkListenRatio: z.number().min(0).max(1).meta({ description: "The user's share of all speech" }),
    actionPlan: listOf(sentence),
  })
  .meta({ id: "Feedback" });
export type Feedback = z.infer<typeof feedback>;

const documentShape = {
  id: conversationId,
  feedback,
  overallScore: score,
  userSpeakerName: z.string().min(1),
  createdAt: timestamp,
};

export const feedbackDocument = z
  .strictObject({ ...documentShape, explanation: explanation.optional() })
  .meta({ id: "FeedbackDocument" });
export type FeedbackDocument = z.infer<typeof feedbackDocument>;

export const generatedFeedback = z
  .strictObject({ ...documentShape, cached: z.boolean() })
  .meta({ id: "GeneratedFeedback" });
export type GeneratedFeedback = z.infer<typeof generatedFeedback>;

export const feedbackQuery = z.object({
  include: z.enum(["evidence"]).optional().meta({ description: "`evidence` adds `explanation`" }),
});
export type FeedbackQuery = z.input<typeof feedbackQuery>;

export const feedbackAnswer = dataOf(feedbackDocument);
export const generatedFeedbackAnswer = dataOf(generatedFeedback);
