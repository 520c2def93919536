import type { McpServer } from "@modelcontextprotocol/server";
import { addFollowUpBlitz } from "./follow-up-blitz.ts";
import { addMeetingPrep } from "./meeting-prep.ts";
import { addWeeklyReview } from "./weekly-review.ts";

export function addPrompts(server: McpServer): void {
  addMeetingPrep(server);
  addWeeklyReview(server);
  addFollowUpBlitz(server);
}
