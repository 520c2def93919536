import type { Priority } from "@convo/analysis";
import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId, timestamp } from "./fields.ts";
import { listOf } from "./list-of.ts";

const sentence = z.string().min(1);

const priorityNames = ["high", "medium", "low"] as const satisfies readonly Priority[];

export const priority = z.enum(priorityNames);

export const confidence = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: "How often such an item turns out to be one" });

export const keyPoints = z
  .strictObject({
    title: sentence.meta({ description: "What it was about, in its own words where they say so" }),
    sections: listOf(z.strictObject({ heading: sentence, points: listOf(sentence) })).meta({
      description: "The topics in the order in which they came up",
    }),
    decisions: listOf(sentence),
    actionItems: listOf(
      z.strictObject({
        item: sentence,
        owner: sentence.nullable().meta({ description: "null where nobody was named" }),
        confidence,
        priority,
        due: z.iso.date().nullable().meta({ description: "null unless a day was said" }),
        segmentIds: listOf(sentence),
      }),
    ),
    participants: listOf(sentence),
    importantDates: listOf(z.strictObject({ date: z.iso.date(), context: sentence })),
  })
  .meta({ id: "KeyPoints" });
export type KeyPoints = z.infer<typeof keyPoints>;

const documentShape = {
  id: conversationId,
  title: sentence.meta({ description: "The conversation's own title" }),
  keypoints: keyPoints,
  createdAt: timestamp,
};

export const keyPointsDocument = z.strictObject(documentShape).meta({ id: "KeyPointsDocument" });
export type KeyPointsDocument = z.infer<typeof keyPointsDocument>;

export const generatedKeyPoints = z
  .strictObject({ ...documentShape, cached: z.boolean() })
  .meta({ id: "GeneratedKeyPoints" });
export type GeneratedKeyPoints = z.infer<typeof generatedKeyPoints>;

export const keyPointsAnswer = dataOf(keyPointsDocument);
export const generatedKeyPointsAnswer = dataOf(generatedKeyPoints);
