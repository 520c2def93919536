import { briefingAnswer, briefingQuery, digestAnswer, digestQuery } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { prepareBriefing } from "../services/overviews/briefing.ts";
import { makeDigest } from "../services/overviews/digest.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["notes"], security: withKey };

/** Looks across conversations, made of what is stored: nothing is generated, nothing counted but the request. */
export const overviewRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/briefing",
    {
      schema: {
        ...about,
        operationId: "getBriefing",
        summary: "What is known before the next meeting with someone or about something",
        querystring: briefingQuery,
        response: { 200: briefingAnswer, ...failures(400) },
      },
    },
    async (request) => ({ data: await prepareBriefing(userContext(ctx, request), request.query) }),
  );

  scope.get(
    "/digest",
    {
      schema: {
        ...about,
        operationId: "getDigest",
        summary: "What happened in the last days, and how the user did",
        querystring: digestQuery,
        response: { 200: digestAnswer, ...failures(400) },
      },
    },
    async (request) => ({ data: await makeDigest(userContext(ctx, request), request.query) }),
  );
};
