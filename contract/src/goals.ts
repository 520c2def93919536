import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { requiredText } from "./fields.ts";
import { listOf } from "./list-of.ts";

const about = {
  metric: z.string().min(1).meta({
    description: "A category of the feedback, `overallScore`, `talkListenRatio` or a signal's id",
  }),
  target: z.number().meta({
    description: "A score: 0 to 10 in halves; `talkListenRatio`: 0 to 1; a signal: in its own unit",
  }),
  direction: z.enum(["atLeast", "atMost"]),
};

export const goal = z
  .strictObject({
    ...about,
    current: z.number().nullable().meta({
      description: "The median of the last three conversations that measured it; null where none did",
    }),
    met: z.boolean().nullable().meta({ description: "null where `current` is" }),
  })
  .meta({ id: "Goal" });
export type Goal = z.infer<typeof goal>;

export const goals = z.strictObject({ goals: listOf(goal) }).meta({ id: "Goals" });
export type Goals = z.infer<typeof goals>;

export const goalsMax = 20;

export const putGoalsRequest = z
  .object({
    goals: z
      .array(z.object({ ...about, metric: requiredText(100).meta(about.metric.meta() ?? {}) }))
      .max(goalsMax)
      .meta({ description: "In the order in which they are shown; none twice for the same metric" }),
  })
  .meta({ id: "PutGoals" });
export type PutGoalsRequest = z.input<typeof putGoalsRequest>;

export const goalsAnswer = dataOf(goals);
