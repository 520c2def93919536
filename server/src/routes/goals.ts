import { goalsAnswer, putGoalsRequest } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getGoals } from "../services/goals/get.ts";
import { putGoals } from "../services/goals/put.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["feedback"], security: withKey };

export const goalRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/goals",
    {
      schema: {
        ...about,
        operationId: "getGoals",
        summary: "What the user wants to reach, and where they stand",
        response: { 200: goalsAnswer, ...failures() },
      },
    },
    async (request) => ({ data: await getGoals(userContext(ctx, request)) }),
  );

  scope.put(
    "/goals",
    {
      schema: {
        ...about,
        operationId: "putGoals",
        summary: "Replace all goals",
        body: putGoalsRequest,
        response: { 200: goalsAnswer, ...failures(400, 413, 415) },
      },
    },
    async (request) => ({ data: await putGoals(userContext(ctx, request), request.body.goals) }),
  );
};
