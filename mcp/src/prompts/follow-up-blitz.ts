import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { userMessage } from "./user-message.ts";

const daysDefault = 3;

export function addFollowUpBlitz(server: McpServer): void {
  const argsSchema = z.object({
    days: z
      .string()
      .regex(/^\d{1,2}$/)
      .optional()
      .describe(`How many days back; ${daysDefault} where left out`),
  });
  const config = {
    title: "Write all follow-ups",
    description: "A follow-up email for each meeting of the last days that had next steps.",
    argsSchema,
  };
  server.registerPrompt("follow-up-blitz", config, ({ days = String(daysDefault) }) =>
    userMessage(
      `Help me send the follow-ups of the last ${days} days. Call intelligence.find_action_items with days ${days}. ` +
        "For each meeting that has open items call meetings.draft_email, and show me the drafts one after the other, " +
        "with the recipients left for me to fill in. Send nothing. At the end list the items that have no owner or no date.",
    ),
  );
}
