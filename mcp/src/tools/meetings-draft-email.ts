import { emailDraft } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { meetingId } from "./meeting-id.ts";

export const meetingsDraftEmail = defineTool({
  name: "meetings.draft_email",
  title: "Draft a follow-up email",
  description:
    "The follow-up email after a meeting, as a draft: nothing is sent. Counts as one generation, unless the same was drafted before.",
  input: z.object({
    meeting_id: meetingId,
    recipient_name: z.string().optional().describe("Whom the email greets"),
    tone: z.enum(["professional", "casual", "concise"]).default("professional"),
  }),
  output: emailDraft,
  effect: "generates",
  call: (client, { meeting_id, recipient_name: recipientName, tone }) =>
    client.answers.draftEmail(meeting_id, { recipientName, tone }),
});
