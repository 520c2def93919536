import { Readable } from "node:stream";
import { createClient } from "@convo/contract";
import type { McpHttp } from "@convo/mcp";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addAuthentication } from "./http/authenticate.ts";
import { type InnerCalls, innerCallHeader } from "./http/inner-calls.ts";
import { addOriginCheck } from "./http/origins.ts";
import { addRequestBodies } from "./http/request-bodies.ts";
import { callerOf } from "./http/request-state.ts";
import type { Context } from "./services/context.ts";

/** MCP at `/api/mcp`. A message counts as one request, however many calls of the API its tool makes. */
export async function mcpEndpoint(
  scope: FastifyInstance,
  { ctx, innerCalls }: { ctx: Context; innerCalls: InnerCalls },
): Promise<void> {
  addOriginCheck(scope, ctx.publicUrl);
  addAuthentication(scope, ctx, { innerCalls, sessions: false });
  addRequestBodies(scope);
  // The protocol's library takes longer to load than the rest of the server's start: only who uses it waits.
  let handler: Promise<McpHttp> | null = null;
  const load = async () => (await import("@convo/mcp")).createHttpHandler();
  scope.addHook("onClose", async () => (await handler)?.close());
  scope.post("/mcp", { schema: { hide: true } }, async (request, reply) => {
    handler ??= load();
    const { answer } = await handler;
    return innerCalls.during(callerOf(request), async (pass) => {
      const client = createClient({ baseUrl: inside, fetch: callsOf(scope, pass) });
      return send(reply, await answer(webRequest(request, reply), request.body, client));
    });
  });
}

/** An address that is never resolved: the calls stay in this process. */
const inside = "http://convo.internal";

/** The API without a network: the same routes, checks and answers. */
function callsOf(app: FastifyInstance, pass: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    const { statusCode, payload } = await app.inject({
      method: request.method as "GET",
      url: pathname + search,
      headers: { ...Object.fromEntries(request.headers), [innerCallHeader]: pass },
      ...(body.length > 0 && { payload: body }),
    });
    return new Response(payload, { status: statusCode });
  };
}

function webRequest({ url, headers }: FastifyRequest, reply: FastifyReply): Request {
  const given = new AbortController();
  reply.raw.once("close", () => given.abort());
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((single): [string, string] => [name, single]),
  );
  // The body is handed over as parsed; its headers would only mislead.
  const told = pairs.filter(([name]) => name !== "content-length" && name !== "content-encoding");
  return new Request(new URL(url, inside), { method: "POST", headers: told, signal: given.signal });
}

async function send(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  reply.code(answer.status).headers(Object.fromEntries(answer.headers));
  if (answer.body === null) return reply.send();
  if (answer.headers.get("content-type")?.includes("event-stream")) {
    const stream = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
    await reply.send(stream);
    return reply;
  }
  return reply.send(await answer.text());
}
