import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId, moment, optionalText, timestamp } from "./fields.ts";
import { listOf } from "./list-of.ts";
import { meetingTypeNames } from "./meeting-types.ts";
import { score, scoresOf } from "./scores.ts";

export const trendsQuery = z.object({
  since: moment.optional().meta({ description: "Only points that start at this moment or after it" }),
  until: moment.optional().meta({ description: "Only conversations that start before this moment" }),
  meetingType: z
    .enum(meetingTypeNames)
    .optional()
    .meta({ description: "Only meetings that were scored as this kind" }),
  signals: optionalText(2_000).meta({
    description: "Ids of signals, between commas: adds `signals` to the points and to the median",
    examples: ["fillers,pace"],
  }),
});
export type TrendsQuery = z.input<typeof trendsQuery>;

const ratio = z.number().min(0).max(1).meta({ description: "The user's share of all speech" });
const signalValues = z.record(z.string(), z.number().nullable()).meta({
  description:
    "By id, in the signal's unit: the user's own, or the conversation's where it is of all together; null where not measured",
});

/** One conversation that has feedback. */
export const trendPoint = z
  .strictObject({
    conversationId,
    title: z.string().min(1),
    startTime: timestamp,
    meetingType: z.enum(meetingTypeNames),
    overallScore: score,
    categoryScores: scoresOf(score.nullable()),
    talkListenRatio: ratio,
    signals: signalValues.optional(),
  })
  .meta({ id: "TrendPoint" });
export type TrendPoint = z.infer<typeof trendPoint>;

const middle = z.number().min(0).max(10);

/** What is usual for the user: the middle of earlier conversations. */
export const trendBaseline = z
  .strictObject({
    count: z.int().min(3).meta({ description: "How many conversations it rests on" }),
    median: z
      .strictObject({
        overallScore: middle,
        categoryScores: scoresOf(middle.nullable()),
        talkListenRatio: ratio,
        signals: signalValues.optional(),
      })
      .meta({ description: "null where fewer than three of them measured it" }),
  })
  .meta({ id: "TrendBaseline" });
export type TrendBaseline = z.infer<typeof trendBaseline>;

export const trends = z
  .strictObject({
    points: listOf(trendPoint).meta({ description: "Oldest first" }),
    baseline: trendBaseline.nullable().meta({
      description:
        "Of all of the user's conversations of this kind before the newest point, those before `since` too; null for fewer than three",
    }),
  })
  .meta({ id: "Trends" });
export type Trends = z.infer<typeof trends>;

export const trendsAnswer = dataOf(trends);
