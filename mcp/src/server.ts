import type { Client } from "@convo/contract";
import { McpServer } from "@modelcontextprotocol/server";
import { addPrompts } from "./prompts/index.ts";
import { addResources } from "./resources/index.ts";
import { addTool } from "./tool.ts";
import { tools } from "./tools/index.ts";

const instructions =
  "Convo keeps the user's meetings and measures how they went. Find a meeting's id with meetings.list, then ask about it. " +
  "Scores, quotes and times are measured from the transcript: repeat them as they are. " +
  "Feedback is private to the user: it is not for the other people of the meeting.";

/** All tools, prompts and resources, on behalf of whoever `client` speaks for. */
export function buildServer(client: Client, version: string): McpServer {
  const server = new McpServer({ name: "convo", title: "Convo", version }, { instructions });
  for (const tool of tools) addTool(server, tool, client);
  addPrompts(server);
  addResources(server, client);
  return server;
}
