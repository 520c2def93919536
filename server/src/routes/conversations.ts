import {
  conversationAnswer,
  conversationParams,
  deletedConversationAnswer,
  listConversationsAnswer,
  listConversationsQuery,
  updateConversationRequest,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { deleteConversation } from "../services/conversations/delete.ts";
import { getConversation } from "../services/conversations/get.ts";
import { listConversations } from "../services/conversations/list.ts";
import { renameConversation } from "../services/conversations/rename.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["conversations"], security: withKey };

export const conversationRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations",
    {
      schema: {
        ...about,
        operationId: "listConversations",
        summary: "The user's conversations, newest first",
        querystring: listConversationsQuery,
        response: { 200: listConversationsAnswer, ...failures(400) },
      },
    },
    (request) => listConversations(userContext(ctx, request), request.query),
  );

  scope.get(
    "/conversations/:id",
    {
      config: { etag: true },
      schema: {
        ...about,
        operationId: "getConversation",
        summary: "One conversation",
        params: conversationParams,
        response: { 200: conversationAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await getConversation(userContext(ctx, request), request.params.id) }),
  );

  scope.patch(
    "/conversations/:id",
    {
      schema: {
        ...about,
        operationId: "updateConversation",
        summary: "Give a conversation another title",
        params: conversationParams,
        body: updateConversationRequest,
        response: { 200: conversationAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => {
      const input = { id: request.params.id, title: request.body.title };
      return { data: await renameConversation(userContext(ctx, request), input) };
    },
  );

  scope.delete(
    "/conversations/:id",
    {
      schema: {
        ...about,
        operationId: "deleteConversation",
        summary: "Delete a conversation with everything that was made of it",
        params: conversationParams,
        response: { 200: deletedConversationAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await deleteConversation(userContext(ctx, request), request.params.id) }),
  );
};
