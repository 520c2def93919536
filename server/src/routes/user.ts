import { profileAnswer, updateProfileRequest } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getProfile } from "../services/users/profile.ts";
import { updateProfile } from "../services/users/update-profile.ts";
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

  scope.patch(
    "/user/profile",
    {
      schema: {
        tags: ["user"],
        security: withKey,
        operationId: "updateProfile",
        summary: "Change the name, time zone, language or aliases",
        body: updateProfileRequest,
        response: { 200: profileAnswer, ...failures(400, 413, 415) },
      },
    },
    async (request) => ({ data: await updateProfile(userContext(ctx, request), request.body) }),
  );
};
