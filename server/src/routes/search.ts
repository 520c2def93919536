import { searchAnswer, searchQuery } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { search } from "../services/search/search.ts";
import { failures, withKey } from "./failures.ts";

export const searchRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/search",
    {
      schema: {
        tags: ["conversations"],
        security: withKey,
        operationId: "search",
        summary: "Full text over all of the user's transcripts and titles, best first",
        querystring: searchQuery,
        response: { 200: searchAnswer, ...failures(400) },
      },
    },
    (request) => search(userContext(ctx, request), request.query),
  );
};
