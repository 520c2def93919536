import { trendsAnswer, trendsQuery } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getTrends } from "../services/feedback/trends.ts";
import { failures, withKey } from "./failures.ts";

export const trendRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/feedback/trends",
    {
      schema: {
        tags: ["feedback"],
        security: withKey,
        operationId: "getTrends",
        summary: "Scores and chosen signals over time, and what is usual for the user",
        querystring: trendsQuery,
        response: { 200: trendsAnswer, ...failures(400) },
      },
    },
    async (request) => ({ data: await getTrends(userContext(ctx, request), request.query) }),
  );
};
