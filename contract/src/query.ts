import { z } from "zod";
import { dataOf } from "./envelope.ts";
import { conversationId, requiredText, timestamp } from "./fields.ts";
import { listOf } from "./list-of.ts";

/** A question, of one conversation or of all. */
export const queryRequest = z
  .object({ query: requiredText(500).meta({ examples: ["What did we decide about the launch?"] }) })
  .meta({ id: "Query" });
export type QueryRequest = z.input<typeof queryRequest>;

export const citation = z
  .strictObject({
    conversationId,
    title: z.string().min(1),
    segmentId: z.string().min(1),
    speaker: z.string().min(1),
    timestamp: timestamp.meta({ description: "When the segment begins, as in the transcript" }),
    quote: z.string().min(1).meta({ description: "Verbatim from the segment" }),
  })
  .meta({ id: "Citation" });
export type Citation = z.infer<typeof citation>;

const answerShape = {
  query: z.string().min(1),
  response: z
    .string()
    .min(1)
    .meta({ description: "In the words that were said, or that it was not discussed" }),
  citations: listOf(citation),
  suggestedQueries: listOf(z.string().min(1)).meta({ description: "What could be asked next" }),
};

export const conversationQueryResult = z
  .strictObject({
    id: conversationId,
    ...answerShape,
    metadata: z.strictObject({
      segmentsAnalyzed: z.int().min(0),
      conversationDuration: z.int().min(0).meta({ description: "Whole minutes" }),
    }),
  })
  .meta({ id: "ConversationQueryResult" });
export type ConversationQueryResult = z.infer<typeof conversationQueryResult>;

export const queryResult = z.strictObject(answerShape).meta({ id: "QueryResult" });
export type QueryResult = z.infer<typeof queryResult>;

export const conversationQueryAnswer = dataOf(conversationQueryResult);
export const queryAnswer = dataOf(queryResult);
