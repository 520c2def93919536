import { errorBody, healthAnswer } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Context } from "../services/context.ts";
import { requireReady } from "../services/health.ts";

/** What needs no key. */
export const serverRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  const about = { tags: ["server"], security: [] };

  scope.get(
    "/healthz",
    { schema: { ...about, operationId: "isAlive", summary: "Alive", response: { 200: healthAnswer } } },
    async () => ({ data: { status: "ok" as const } }),
  );

  scope.get(
    "/readyz",
    {
      schema: {
        ...about,
        operationId: "isReady",
        summary: "Able to serve: the database answers",
        response: { 200: healthAnswer, 503: errorBody },
      },
    },
    async () => {
      await requireReady(ctx);
      return { data: { status: "ok" as const } };
    },
  );

  scope.get(
    "/openapi.json",
    {
      schema: {
        ...about,
        operationId: "getOpenApi",
        summary: "This API as an OpenAPI 3.1 document",
        response: { 200: z.record(z.string(), z.unknown()) },
      },
    },
    async () => ({ ...scope.swagger() }),
  );
};
