import {
  appendAnswer,
  appendRequest,
  conversationAnswer,
  conversationParams,
  endRequest,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { appendSegments } from "../services/live/append.ts";
import { endLive } from "../services/live/end.ts";
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
};
