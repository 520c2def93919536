import { z } from "zod";

/** The optional body of a POST that generates: none, an empty one and `{}` mean the same. */
export const generateRequest = z
  .object({
    forceRefresh: z
      .boolean()
      .default(false)
      .meta({ description: "Generate even where a current answer is cached" }),
  })
  .prefault({})
  .meta({ id: "Generate" });
export type GenerateRequest = z.input<typeof generateRequest>;
