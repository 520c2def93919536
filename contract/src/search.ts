import { z } from "zod";
import { pageOf } from "./envelope.ts";
import { conversationId, moment, optionalText, requiredText, timestamp } from "./fields.ts";

export const searchQuery = z.object({
  q: requiredText(500).meta({
    description:
      'All words must be there, in any form. `"in quotes"` looks for words in this order; `plan*`, and the last word as it stands, for all that begins so',
    examples: ['"load test" wednes*'],
  }),
  speaker: optionalText(200).meta({
    description: "Only what this person said, in any letter case; titles are then not searched",
  }),
  since: moment.optional().meta({ description: "Only conversations that start at this moment or after it" }),
  until: moment.optional().meta({ description: "Only conversations that start before this moment" }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(2_147_483_547).default(0),
});
export type SearchQuery = z.input<typeof searchQuery>;

/** One segment that was found. */
export const searchResult = z
  .strictObject({
    conversationId,
    title: z.string().min(1),
    segmentId: z.string().min(1),
    speaker: z.string().min(1),
    timestamp,
    snippet: z.string().min(1).meta({
      description: "HTML: the words that match stand between `<mark>` and `</mark>`, all else is escaped",
    }),
  })
  .meta({ id: "SearchResult" });
export type SearchResult = z.infer<typeof searchResult>;

export const searchAnswer = pageOf(searchResult);
