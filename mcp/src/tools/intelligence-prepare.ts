import { briefing, briefingQuery } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";

export const intelligencePrepare = defineTool({
  name: "intelligence.prepare",
  title: "Prepare a meeting",
  description:
    "What is known about a person, a company or a topic: past meetings with their topics and decisions, open action items, " +
    "passages that speak of it, upcoming events. Titles, people and transcripts are searched.",
  input: z.object({
    search: briefingQuery.shape.search.meta({
      description: "The person, company or topic",
      minLength: 1,
      maxLength: 200,
    }),
    max_past_meetings: z.int().min(1).max(20).default(10),
  }),
  output: briefing,
  effect: "reads",
  call: (client, { search, max_past_meetings: limit }) => client.overviews.briefing({ search, limit }),
});
