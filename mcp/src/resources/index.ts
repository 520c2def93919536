import type { Client } from "@convo/contract";
import type { McpServer } from "@modelcontextprotocol/server";
import { addMeetingSummary } from "./meeting-summary.ts";
import { addRecentMeetings } from "./recent-meetings.ts";

export function addResources(server: McpServer, client: Client): void {
  addRecentMeetings(server, client);
  addMeetingSummary(server, client);
}
