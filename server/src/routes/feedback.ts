import {
  conversationParams,
  feedbackAnswer,
  feedbackQuery,
  generatedFeedbackAnswer,
  generateRequest,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { documentsVersion, userContext } from "../http/request-state.ts";
import { sendStored } from "../http/send-stored.ts";
import type { Context } from "../services/context.ts";
import { generateFeedback } from "../services/feedback/generate.ts";
import { getExplainedFeedback, getFeedbackBody } from "../services/feedback/get.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["feedback"], security: withKey, params: conversationParams };

export const feedbackRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/feedback",
    {
      config: { etag: true },
      schema: {
        ...about,
        operationId: "getFeedback",
        summary: "The feedback that was generated last",
        querystring: feedbackQuery,
        response: { 200: feedbackAnswer, ...failures(400, 404) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const user = userContext(ctx, request);
      if (request.query.include === "evidence") return { data: await getExplainedFeedback(user, id) };
      return sendStored(reply, await getFeedbackBody(user, id, documentsVersion(request)));
    },
  );

  scope.post(
    "/conversations/:id/feedback",
    {
      schema: {
        ...about,
        operationId: "generateFeedback",
        summary: "The feedback, generated where it is missing or out of date; generating counts",
        body: generateRequest,
        response: { 200: generatedFeedbackAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => {
      const input = { id: request.params.id, forceRefresh: request.body.forceRefresh };
      return { data: await generateFeedback(userContext(ctx, request), input) };
    },
  );
};
