import { generatedFeedback } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { meetingId } from "./meeting-id.ts";

export const meetingsGetFeedback = defineTool({
  name: "meetings.get_feedback",
  title: "Get feedback",
  description:
    "How the user did in a meeting: scores from 0 to 10 in five categories, what to change first with their own words " +
    "and what to say instead, strengths, growth areas, an action plan. Private to the user. " +
    "Generated where it is missing, which counts as one generation.",
  input: z.object({ meeting_id: meetingId }),
  output: generatedFeedback,
  effect: "generates",
  call: (client, { meeting_id }) => client.feedback.generate(meeting_id),
});
