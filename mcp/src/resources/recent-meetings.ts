import type { Client } from "@convo/contract";
import type { McpServer } from "@modelcontextprotocol/server";
import { jsonContents } from "./json-contents.ts";

const limit = 10;

export function addRecentMeetings(server: McpServer, client: Client): void {
  const about = {
    title: "Recent meetings",
    description: `The user's last ${limit} meetings`,
    mimeType: "application/json",
  };
  server.registerResource("recent-meetings", "convo://meetings/recent", about, async (uri) =>
    jsonContents(uri, (await client.conversations.list({ limit })).data),
  );
}
