import { conversationParams, transcriptAnswer, transcriptQuery } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { fileAnswer, sendFile } from "../http/file-answers.ts";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { getTranscript } from "../services/conversations/transcript.ts";
import { getTranscriptFile } from "../services/conversations/transcript-file.ts";
import { failures, withKey } from "./failures.ts";

const transcriptInAnyFormat = {
  content: {
    "application/json": { schema: transcriptAnswer },
    ...fileAnswer("text/vtt", "application/x-subrip", "text/plain", "text/markdown").content,
  },
};

export const transcriptRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/transcript",
    {
      config: { etag: true },
      schema: {
        tags: ["conversations"],
        security: withKey,
        operationId: "getTranscript",
        summary: "Who said what, and when",
        params: conversationParams,
        querystring: transcriptQuery,
        response: { 200: transcriptInAnyFormat, ...failures(400, 404) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { format } = request.query;
      const user = userContext(ctx, request);
      if (format === "json") return { data: await getTranscript(user, id) };
      return sendFile(reply, await getTranscriptFile(user, id, format));
    },
  );
};
