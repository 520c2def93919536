import { z } from "zod";

/** How a route documents that it answers a file of one of these types. */
export function fileAnswer(...contentTypes: readonly string[]) {
  const media = { schema: z.string() };
  return { content: Object.fromEntries(contentTypes.map((type) => [type, media])) };
}
