import {
  createdWebhookAnswer,
  createWebhookRequest,
  deletedWebhookAnswer,
  listWebhooksAnswer,
  queuedDeliveryAnswer,
  updateWebhookRequest,
  webhookAnswer,
  webhookParams,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { createWebhook } from "../services/webhooks/create.ts";
import { deleteWebhook } from "../services/webhooks/delete.ts";
import { listWebhooks } from "../services/webhooks/list.ts";
import { testWebhook } from "../services/webhooks/test.ts";
import { updateWebhook } from "../services/webhooks/update.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["webhooks"], security: withKey };
const aboutOne = { ...about, params: webhookParams };

export const webhookRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.post(
    "/webhooks",
    {
      schema: {
        ...about,
        operationId: "createWebhook",
        summary: "Be told of events; the answer alone holds the secret",
        body: createWebhookRequest,
        response: { 201: createdWebhookAnswer, ...failures(400, 413, 415) },
      },
    },
    async (request, reply) =>
      reply.code(201).send({ data: await createWebhook(userContext(ctx, request), request.body) }),
  );

  scope.get(
    "/webhooks",
    {
      schema: {
        ...about,
        operationId: "listWebhooks",
        summary: "The user's webhooks, oldest first, without their secrets",
        response: { 200: listWebhooksAnswer, ...failures() },
      },
    },
    async (request) => ({ data: await listWebhooks(userContext(ctx, request)) }),
  );

  scope.patch(
    "/webhooks/:id",
    {
      schema: {
        ...aboutOne,
        operationId: "updateWebhook",
        summary: "Change what is sent and where, pause it, or let it go on",
        body: updateWebhookRequest,
        response: { 200: webhookAnswer, ...failures(400, 404, 413, 415) },
      },
    },
    async (request) => ({
      data: await updateWebhook(userContext(ctx, request), { id: request.params.id, ...request.body }),
    }),
  );

  scope.delete(
    "/webhooks/:id",
    {
      schema: {
        ...aboutOne,
        operationId: "deleteWebhook",
        summary: "Delete a webhook with the log of its deliveries",
        response: { 200: deletedWebhookAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await deleteWebhook(userContext(ctx, request), request.params.id) }),
  );

  scope.post(
    "/webhooks/:id/test",
    {
      schema: {
        ...aboutOne,
        operationId: "testWebhook",
        summary: "Send a webhook.test event, also to a webhook that is paused",
        response: { 200: queuedDeliveryAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await testWebhook(userContext(ctx, request), request.params.id) }),
  );
};
