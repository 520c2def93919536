import type { McpServer } from "@modelcontextprotocol/server";
import { userMessage } from "./user-message.ts";

export function addWeeklyReview(server: McpServer): void {
  const config = {
    title: "Review the week",
    description: "The last seven days: what was decided, what is to do, how I did.",
  };
  server.registerPrompt("weekly-review", config, () =>
    userMessage(
      "Review my week. Call intelligence.weekly_digest with days 7. Then write: the decisions, by meeting; " +
        "my open tasks, the earliest due first; what others owe me; how my scores moved, with the numbers as they are; " +
        "and one thing to do differently next week, taken from the feedback. Leave out what is not in the answer.",
    ),
  );
}
