import { generatedKeyPoints } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { meetingId } from "./meeting-id.ts";

export const meetingsGetSummary = defineTool({
  name: "meetings.get_summary",
  title: "Get the key points",
  description:
    "What a meeting was about: topics with their points, decisions, action items with owner and due date, participants, dates. " +
    "Generated where it is missing, which counts as one generation.",
  input: z.object({ meeting_id: meetingId }),
  output: generatedKeyPoints,
  effect: "generates",
  call: (client, { meeting_id }) => client.keyPoints.generate(meeting_id),
});
