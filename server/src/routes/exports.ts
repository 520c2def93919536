import { conversationExport, conversationParams, exportQuery } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { fileAnswer, sendArchive, sendFile } from "../http/file-answers.ts";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { exportConversation } from "../services/exports/conversation.ts";
import { exportEverything } from "../services/exports/everything.ts";
import { zipOf } from "../services/exports/zip.ts";
import { failures, withKey } from "./failures.ts";

const conversationFile = {
  content: { ...fileAnswer("text/markdown").content, "application/json": { schema: conversationExport } },
};

const about = { tags: ["sharing"], security: withKey };

export const exportRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/conversations/:id/export",
    {
      schema: {
        ...about,
        operationId: "exportConversation",
        summary: "The conversation with all that was made of it, as a file",
        params: conversationParams,
        querystring: exportQuery,
        response: { 200: conversationFile, ...failures(400, 404) },
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      return sendFile(reply, await exportConversation(userContext(ctx, request), params.id, query.format));
    },
  );

  scope.get(
    "/export",
    {
      // It cannot tell what it would send without making it.
      exposeHeadRoute: false,
      schema: {
        ...about,
        operationId: "exportEverything",
        summary: "Everything of the user's as a zip of Markdown and JSON",
        response: { 200: fileAnswer("application/zip"), ...failures() },
      },
    },
    async (request, reply) => {
      const entries = await exportEverything(userContext(ctx, request));
      return sendArchive(reply, "convo-export.zip", zipOf(entries));
    },
  );
};
