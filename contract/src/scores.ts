import { z } from "zod";
import { categoryNames } from "./category-titles.ts";

export const category = z.enum(categoryNames);

/** 0 to 10 in steps of 0.5. */
export const score = z.number().min(0).max(10).multipleOf(0.5);

/** Something for each of the five categories. */
export function scoresOf<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({
    clarity: schema,
    listening: schema,
    timeManagement: schema,
    collaboration: schema,
    decisionMaking: schema,
  });
}
