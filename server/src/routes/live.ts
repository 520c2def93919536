import {
  appendAnswer,
  appendRequest,
  conversationAnswer,
  conversationParams,
  endRequest,
  followQuery,
  liveEvent,
} from "@convo/contract";
import type { FastifyReply } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { eventStream } from "../http/event-stream.ts";
import { callerOf, userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { appendSegments } from "../services/live/append.ts";
import { endLive } from "../services/live/end.ts";
import { followLive, type LiveMessage } from "../services/live/follow.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["live"], security: withKey, params: conversationParams };

/** So many segments of so many words fit, with room for other scripts. */
const appendBytesMax = 4 * 1024 * 1024;

export const liveRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.post(
    "/conversations/:id/segments",
    {
      bodyLimit: appendBytesMax,
      schema: {
        ...about,
        operationId: "appendSegments",
        summary: "Append what was said to a live conversation; sending it again is harmless",
        body: appendRequest,
        response: { 200: appendAnswer, ...failures(400, 404, 409, 413, 415) },
      },
    },
    async (request) => {
      const { segments } = request.body;
      return {
        data: await appendSegments(userContext(ctx, request), { id: request.params.id, segments }),
      };
    },
  );

  scope.post(
    "/conversations/:id/end",
    {
      schema: {
        ...about,
        operationId: "endConversation",
        summary: "End a live conversation; its feedback is on its way",
        body: endRequest,
        response: { 200: conversationAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => {
      const input = { id: request.params.id, endTime: request.body.endTime ?? null };
      return { data: await endLive(userContext(ctx, request), input) };
    },
  );

  await scope.register(followRoute, { ctx });
};

const followRoute: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  const open = new Set<AbortController>();
  scope.addHook("preClose", (done) => {
    for (const stream of open) stream.abort();
    done();
  });
  scope.get(
    "/conversations/:id/live",
    {
      schema: {
        ...about,
        operationId: "followConversation",
        summary: "What is said, measured and hinted at in a live conversation, as server-sent events",
        querystring: followQuery,
        response: {
          200: {
            description: "Server-sent events; each has the `id`, `event` and `data` of a LiveEvent",
            content: { "text/event-stream": { schema: liveEvent } },
          },
          ...failures(400, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { nudges, lastEventId } = request.query;
      const after = eventNumber(request.headers["last-event-id"] ?? lastEventId);
      const sessionId = callerOf(request).session?.id ?? null;
      const input = { id: request.params.id, after, nudges: nudges === "on", sessionId };
      const stream = new AbortController();
      const messages = await followLive(userContext(ctx, request), input, { signal: stream.signal });
      if (request.method === "HEAD") return sendEvents(reply, null);
      open.add(stream);
      reply.raw.once("close", () => {
        open.delete(stream);
        stream.abort();
      });
      return sendEvents(reply, messages);
    },
  );
};

/** Sends the messages as they come; of none, the headers alone. */
function sendEvents(reply: FastifyReply, messages: AsyncIterable<LiveMessage> | null): FastifyReply {
  // Proxies that gather an answer before they pass it on would hold events back.
  reply.type("text/event-stream; charset=utf-8").header("x-accel-buffering", "no");
  return reply.send(messages ? eventStream(asStream(messages), () => reply.raw.destroy()) : "");
}

/** What is no number stands for none: the stream begins at the beginning. */
function eventNumber(text: string | string[] | undefined): number {
  return typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

async function* asStream(messages: AsyncIterable<LiveMessage>) {
  for await (const message of messages) yield message.kind === "heartbeat" ? null : message;
}
