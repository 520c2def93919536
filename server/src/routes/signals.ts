import { conversationParams, signalsAnswer } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getSignals } from "../services/signals/get.ts";
import { failures, withKey } from "./failures.ts";

export const signalRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/signals",
    {
      schema: {
        tags: ["feedback"],
        security: withKey,
        operationId: "getSignals",
        summary: "Every measured signal of the conversation and of each speaker",
        params: conversationParams,
        response: { 200: signalsAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await getSignals(userContext(ctx, request), request.params.id) }),
  );
};
