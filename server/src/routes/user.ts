import { profileAnswer } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getProfile } from "../services/users/profile.ts";
import { failures, withKey } from "./failures.ts";

export const userRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/user/profile",
    {
      schema: {
        tags: ["user"],
        security: withKey,
        operationId: "getProfile",
        summary: "The account, its tier, and how much of it is used",
        response: { 200: profileAnswer, ...failures() },
      },
    },
    async (request) => ({ data: await getProfile(userContext(ctx, request)) }),
  );
};
