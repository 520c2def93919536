import { transcript } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { meetingId } from "./meeting-id.ts";

export const meetingsGetTranscript = defineTool({
  name: "meetings.get_transcript",
  title: "Read a transcript",
  description: "Everything that was said in a meeting: speaker, words and time of each segment.",
  input: z.object({ meeting_id: meetingId }),
  output: transcript,
  effect: "reads",
  call: (client, { meeting_id }) => client.conversations.transcript(meeting_id),
});
