import { conversationParams, speakersAnswer, updateSpeakersRequest } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getSpeakers } from "../services/speakers/get.ts";
import { updateSpeakers } from "../services/speakers/update.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["conversations"], security: withKey, params: conversationParams };

export const speakerRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/speakers",
    {
      schema: {
        ...about,
        operationId: "getSpeakers",
        summary: "Who spoke, with samples",
        response: { 200: speakersAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await getSpeakers(userContext(ctx, request), request.params.id) }),
  );

  scope.patch(
    "/conversations/:id/speakers",
    {
      schema: {
        ...about,
        operationId: "updateSpeakers",
        summary: "Rename, merge or split speakers, or say which one is the user",
        body: updateSpeakersRequest,
        response: { 200: speakersAnswer, ...failures(400, 404, 409, 413, 415) },
      },
    },
    async (request) => {
      const { id } = request.params;
      return { data: await updateSpeakers(userContext(ctx, request), { ...request.body, id }) };
    },
  );
};
