import { actionItem } from "@convo/contract";
import { z } from "zod";
import { defineTool } from "../tool.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** As many as one answer of the API has. */
const limit = 100;

export const intelligenceFindActionItems = defineTool({
  name: "intelligence.find_action_items",
  title: "Find action items",
  description:
    "The action items of the meetings of the last days, newest meeting first: what, whose, due when, and whether it is done.",
  input: z.object({
    days: z.int().min(1).max(90).default(14).describe("How many days back"),
    owner: z.string().optional().describe("Only this person's: a whole name or one word of it"),
  }),
  output: z.object({
    actionItems: z.array(actionItem),
    total: z.int().describe("How many there are in all"),
  }),
  effect: "reads",
  async call(client, { days, owner }) {
    const since = new Date(Date.now() - days * dayMs).toISOString();
    const { data, pagination } = await client.actionItems.list({ since, owner, limit });
    return { actionItems: data, total: pagination.total };
  },
});
