import { conversationQueryResult, queryRequest } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { meetingId } from "./meeting-id.ts";

export const meetingsAsk = defineTool({
  name: "meetings.ask",
  title: "Ask about a meeting",
  description:
    "Answers a question about one meeting from its transcript, with the passages that say so; says when it was not discussed. " +
    "Counts as one generation, unless the same was asked before.",
  input: z.object({
    meeting_id: meetingId,
    question: queryRequest.shape.query.meta({
      description: "The question, at most 500 characters",
      minLength: 1,
      maxLength: 500,
    }),
  }),
  output: conversationQueryResult,
  effect: "generates",
  call: (client, { meeting_id, question }) => client.answers.ask(meeting_id, { query: question }),
});
