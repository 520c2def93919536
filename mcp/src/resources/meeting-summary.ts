import type { Client } from "@convo/contract";
import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import { jsonContents } from "./json-contents.ts";

/** As many as a person picks from. */
const listed = 50;

export function addMeetingSummary(server: McpServer, client: Client): void {
  const template = new ResourceTemplate("convo://meetings/{id}/summary", {
    async list() {
      const { data } = await client.conversations.list({ limit: listed });
      return {
        resources: data.map(({ id, title, startTime }) => ({
          uri: `convo://meetings/${id}/summary`,
          name: title,
          description: `Key points of ${startTime.slice(0, 10)}`,
          mimeType: "application/json",
        })),
      };
    },
  });
  const about = {
    title: "Key points of a meeting",
    description:
      "Topics, decisions and action items; generated where missing, which counts as one generation",
    mimeType: "application/json",
  };
  server.registerResource("meeting-summary", template, about, async (uri, { id }) =>
    jsonContents(uri, await client.keyPoints.generate(String(id))),
  );
}
