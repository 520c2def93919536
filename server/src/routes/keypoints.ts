import {
  conversationParams,
  generatedKeyPointsAnswer,
  generateRequest,
  keyPointsAnswer,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { documentsVersion, userContext } from "../http/request-state.ts";
import { sendStored } from "../http/send-stored.ts";
import type { Context } from "../services/context.ts";
import { generateKeyPoints } from "../services/keypoints/generate.ts";
import { getKeyPointsBody } from "../services/keypoints/get.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["notes"], security: withKey, params: conversationParams };

export const keyPointRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/keypoints",
    {
      config: { etag: true },
      schema: {
        ...about,
        operationId: "getKeyPoints",
        summary: "The key points that were generated last",
        response: { 200: keyPointsAnswer, ...failures(404) },
      },
    },
    async (request, reply) => {
      const user = userContext(ctx, request);
      return sendStored(reply, await getKeyPointsBody(user, request.params.id, documentsVersion(request)));
    },
  );

  scope.post(
    "/conversations/:id/keypoints",
    {
      schema: {
        ...about,
        operationId: "generateKeyPoints",
        summary: "The key points, generated where they are missing or out of date; generating counts",
        body: generateRequest,
        response: { 200: generatedKeyPointsAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => {
      const input = { id: request.params.id, forceRefresh: request.body.forceRefresh };
      return { data: await generateKeyPoints(userContext(ctx, request), input) };
    },
  );
};
