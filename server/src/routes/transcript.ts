import { conversationParams, transcriptAnswer } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getTranscript } from "../services/conversations/transcript.ts";
import { failures, withKey } from "./failures.ts";

export const transcriptRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/transcript",
    {
      config: { etag: true },
      schema: {
        tags: ["conversations"],
        security: withKey,
        operationId: "getTranscript",
        summary: "Who said what, and when",
        params: conversationParams,
        response: { 200: transcriptAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await getTranscript(userContext(ctx, request), request.params.id) }),
  );
};
