import type { Client } from "@convo/contract";
import type { McpServer } from "@modelcontextprotocol/server";
import { addRecentMeetings } from "./recent-meetings.ts";

export function addResources(server: McpServer, client: Client): void {
  addRecentMeetings(server, client);
}
