import { conversationParams, shareAnswer, unshareAnswer } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { shareConversation } from "../services/shares/create.ts";
import { getShare } from "../services/shares/get.ts";
import { revokeShare } from "../services/shares/revoke.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["sharing"], security: withKey, params: conversationParams };

export const shareRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/share",
    {
      schema: {
        ...about,
        operationId: "getShare",
        summary: "The link of a shared conversation",
        response: { 200: shareAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await getShare(userContext(ctx, request), request.params.id) }),
  );

  scope.post(
    "/conversations/:id/share",
    {
      schema: {
        ...about,
        operationId: "shareConversation",
        summary: "Share the conversation, without feedback and scores; the same link until it is revoked",
        response: { 200: shareAnswer, ...failures(404, 409, 413, 415) },
      },
    },
    async (request) => ({ data: await shareConversation(userContext(ctx, request), request.params.id) }),
  );

  scope.delete(
    "/conversations/:id/share",
    {
      schema: {
        ...about,
        operationId: "revokeShare",
        summary: "Revoke the link: from now on it leads nowhere",
        response: { 200: unshareAnswer, ...failures(404, 413, 415) },
      },
    },
    async (request) => ({ data: await revokeShare(userContext(ctx, request), request.params.id) }),
  );
};
