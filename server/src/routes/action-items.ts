import {
  actionItemAnswer,
  actionItemParams,
  listActionItemsAnswer,
  listActionItemsQuery,
  updateActionItemRequest,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import { listActionItems } from "../services/action-items/list.ts";
import { updateActionItem } from "../services/action-items/update.ts";
import type { Context } from "../services/context.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["notes"], security: withKey };

export const actionItemRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/action-items",
    {
      schema: {
        ...about,
        operationId: "listActionItems",
        summary: "Action items of all conversations, the newest conversation's first",
        querystring: listActionItemsQuery,
        response: { 200: listActionItemsAnswer, ...failures(400) },
      },
    },
    (request) => listActionItems(userContext(ctx, request), request.query),
  );

  scope.patch(
    "/action-items/:id",
    {
      schema: {
        ...about,
        operationId: "updateActionItem",
        summary: "Change an action item: confirm, finish or dismiss it, or say who does what by when",
        params: actionItemParams,
        body: updateActionItemRequest,
        response: { 200: actionItemAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => ({
      data: await updateActionItem(userContext(ctx, request), request.params.id, request.body),
    }),
  );
};
