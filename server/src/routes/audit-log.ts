import { auditLogAnswer, pageQuery } from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import { listAuditLog } from "../services/audit/list.ts";
import type { Context } from "../services/context.ts";
import { failures, withKey } from "./failures.ts";

export const auditLogRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/audit-log",
    {
      schema: {
        tags: ["user"],
        security: withKey,
        operationId: "listAuditLog",
        summary: "Who gave access to the user's things, took it away or deleted; newest first",
        querystring: pageQuery,
        response: { 200: auditLogAnswer, ...failures(400) },
      },
    },
    (request) => listAuditLog(userContext(ctx, request), request.query),
  );
};
