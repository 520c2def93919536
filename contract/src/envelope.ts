import { z } from "zod";

/** The body of a success: `{ data }`. */
export function dataOf<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ data: schema });
}

export const pagination = z
  .strictObject({
    total: z.int().min(0).meta({ description: "How many there are in all" }),
    limit: z.int().min(1),
    offset: z.int().min(0),
  })
  .meta({ id: "Pagination" });

/** The body of a page of a list: `{ data: […], pagination }`. */
export function pageOf<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ data: z.array(schema), pagination });
}
