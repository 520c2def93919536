import { conversation } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";

export const meetingsList = defineTool({
  name: "meetings.list",
  title: "List meetings",
  description: "The user's meetings, newest first, with their ids.",
  input: z.object({
    limit: z.int().min(1).max(100).default(20).describe("How many at most"),
    search: z.string().optional().describe("Part of the title, in any letter case"),
    since: z.string().optional().describe("Only those that started then or later: an ISO date or date-time"),
  }),
  output: z.object({
    meetings: z.array(conversation),
    total: z.int().describe("How many there are in all"),
  }),
  effect: "reads",
  async call(client, { limit, search, since }) {
    const { data, pagination } = await client.conversations.list({ limit, search, since });
    return { meetings: data, total: pagination.total };
  },
});
