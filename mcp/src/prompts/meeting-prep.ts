import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { userMessage } from "./user-message.ts";

export function addMeetingPrep(server: McpServer): void {
  const argsSchema = z.object({
    name: z.string().min(1).describe("The person, company or topic of the meeting"),
  });
  const config = {
    title: "Prepare a meeting",
    description: "What happened with someone so far, what is open, and what to bring up.",
    argsSchema,
  };
  server.registerPrompt("meeting-prep", config, ({ name }) =>
    userMessage(
      `Prepare me for my next meeting with or about "${name}". Call intelligence.prepare with search "${name}". ` +
        "Then tell me in this order: when it takes place, if the calendar knows; in three sentences where we stand; " +
        "what I promised and what was promised to me, with dates; decisions that stand; two or three questions worth asking. " +
        "Quote word for word and say from which meeting; where nothing is known, say so instead of guessing.",
    ),
  );
}
