import { share } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { meetingId } from "./meeting-id.ts";

export const meetingsShare = defineTool({
  name: "meetings.share",
  title: "Share a meeting",
  description:
    "Makes a link to a meeting's key points and transcript, or answers the one there is. Whoever has the link can read it, " +
    "without an account, until it is revoked; feedback is never in it. Ask the user before you share.",
  input: z.object({ meeting_id: meetingId }),
  output: share,
  effect: "publishes",
  call: (client, { meeting_id }) => client.share.create(meeting_id),
});
