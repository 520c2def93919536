import type { Client } from "@convo/contract";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { buildServer } from "./server.ts";
import { version } from "./version.ts";

export interface McpHttp {
  /** Answers one message, on behalf of whoever the client speaks for. `body` is the parsed JSON of the request. */
  answer(request: Request, body: unknown, client: Client): Promise<Response>;
  close(): Promise<void>;
}

/** MCP over Streamable HTTP without sessions: every message stands alone, so any instance can answer it. */
export function createHttpHandler(): McpHttp {
  const clients = new WeakMap<Request, Client>();
  const handler = createMcpHandler(({ requestInfo }) => {
    const client = requestInfo === undefined ? undefined : clients.get(requestInfo);
    if (client === undefined) throw new Error("a message came without the request that it belongs to");
    return buildServer(client, version);
  });
  return {
    answer(request, body, client) {
      clients.set(request, client);
      return handler.fetch(request, { parsedBody: body });
    },
    close: () => handler.close(),
  };
}
