import { z } from "zod";

/** A list that an answer holds: read-only in its type, as the engine's own lists are. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).readonly();
}
