import { z } from "zod";
import { listOf } from "./list-of.ts";
import { meetingTypeNames } from "./meeting-types.ts";
import { score, scoresOf } from "./scores.ts";
import { timeGrade } from "./time-grade.ts";

const segmentIds = listOf(z.string().min(1));
const level = z.int().min(0).max(5);

const criterion = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  value: z.number(),
  unit: z.string().min(1),
  points: z
    .number()
    .min(0)
    .max(10)
    .meta({ description: "The category's score is the mean of these, by weight" }),
  level,
  levelText: z.string().min(1),
  next: z
    .strictObject({ level, needs: z.string().min(1) })
    .nullable()
    .meta({ description: "null at the top" }),
  weight: z.number().min(0),
  sampleSize: z
    .number()
    .min(0)
    .meta({ description: "On how much the value rests, in the signal's own count" }),
  segmentIds,
});

const categoryExplanation = z.strictObject({
  score: score.nullable(),
  weight: z.number().min(0).max(1),
  criteria: listOf(criterion),
  notMeasurable: listOf(z.strictObject({ id: z.string().min(1), reason: z.string().min(1) })),
});

const proof = z.strictObject({ criterion: z.string().min(1), segmentIds });

/** Why the scores are what they are, and which segments prove each piece of advice. */
export const explanation = z
  .strictObject({
    engine: z.string().min(1),
    engineVersion: z.string().min(1),
    rubricVersion: z.string().min(1),
    meetingType: z.enum(meetingTypeNames),
    timeGrade,
    attribution: z.strictObject({
      quality: z.enum(["good", "doubtful", "poor"]),
      reasons: listOf(z.string().min(1)),
    }),
    categories: scoresOf(categoryExplanation),
    topPriority: proof.nullable(),
    strengths: listOf(proof).meta({ description: "In the order of the feedback's" }),
    growthAreas: listOf(proof).meta({ description: "In the order of the feedback's" }),
    refused: listOf(z.unknown()),
  })
  .meta({ id: "Explanation" });
export type Explanation = z.infer<typeof explanation>;
