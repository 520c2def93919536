import {
  conversationParams,
  conversationQueryAnswer,
  emailAnswer,
  emailRequest,
  queryAnswer,
  queryRequest,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import { askConversation } from "../services/answers/ask.ts";
import { askAll } from "../services/answers/ask-all.ts";
import { draftEmail } from "../services/answers/draft-email.ts";
import type { Context } from "../services/context.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["notes"], security: withKey, params: conversationParams };
const aboutAll = { tags: ["notes"], security: withKey };

export const answerRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.post(
    "/conversations/:id/query",
    {
      schema: {
        ...about,
        operationId: "queryConversation",
        summary: "Answer a question out of one conversation; a new question counts as a generation",
        body: queryRequest,
        response: { 200: conversationQueryAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => {
      const input = { id: request.params.id, query: request.body.query };
      return { data: await askConversation(userContext(ctx, request), input) };
    },
  );

  scope.post(
    "/conversations/:id/email",
    {
      schema: {
        ...about,
        operationId: "draftEmail",
        summary: "Draft a follow-up email, which is not sent; a new draft counts as a generation",
        body: emailRequest,
        response: { 200: emailAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => {
      const input = { id: request.params.id, ...request.body };
      return { data: await draftEmail(userContext(ctx, request), input) };
    },
  );

  scope.post(
    "/query",
    {
      schema: {
        ...aboutAll,
        operationId: "query",
        summary: "Answer a question out of all conversations; it counts as a generation",
        body: queryRequest,
        response: { 200: queryAnswer, ...failures(400, 413, 415) },
      },
    },
    async (request) => ({ data: await askAll(userContext(ctx, request), request.body.query) }),
  );
};
