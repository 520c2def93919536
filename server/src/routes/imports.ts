import { importAnswer, importFields, importPreviewAnswer } from "@convo/contract";
import type { FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import { addUploads, uploadBodyBytesMax, uploadedFile } from "../http/uploads.ts";
import { withoutBlanks } from "../http/without-blanks.ts";
import type { Context } from "../services/context.ts";
import { importConversation } from "../services/conversations/import.ts";
import { previewImport } from "../services/conversations/preview.ts";
import type { Upload } from "../services/conversations/read-upload.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["conversations"], security: withKey, querystring: importFields };

/** Transcripts on their way in, whatever their form. */
export const importRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  addUploads(scope);
  scope.post(
    "/conversations",
    {
      bodyLimit: uploadBodyBytesMax,
      schema: {
        ...about,
        operationId: "importConversation",
        summary: "Import a transcript; unless analyze is false, its feedback is on its way",
        response: { 201: importAnswer, ...failures(400, 413, 415) },
      },
    },
    async (request, reply) => {
      const upload = await uploadOf(request, request.query);
      return reply.code(201).send({ data: await importConversation(userContext(ctx, request), upload) });
    },
  );

  scope.post(
    "/conversations/preview",
    {
      bodyLimit: uploadBodyBytesMax,
      schema: {
        ...about,
        operationId: "previewImport",
        summary: "What an import of the same body would keep; nothing is stored",
        response: { 200: importPreviewAnswer, ...failures(400, 413, 415) },
      },
    },
    async (request) => {
      const upload = await uploadOf(request, request.query);
      return { data: await previewImport(userContext(ctx, request), upload) };
    },
  );
};

async function uploadOf(request: FastifyRequest, query: Upload["fields"]): Promise<Upload> {
  const { fields, ...upload } = await uploadedFile(request);
  return { ...upload, fields: { ...query, ...importFields.parse(withoutBlanks(fields)) } };
}
