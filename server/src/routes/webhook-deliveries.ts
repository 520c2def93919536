import {
  deliveryParams,
  listDeliveriesAnswer,
  pageQuery,
  queuedDeliveryAnswer,
  webhookParams,
} from "@convo/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { userContext } from "../http/request-state.ts";
import type { Context } from "../services/context.ts";
import { listDeliveries } from "../services/webhooks/deliveries.ts";
import { redeliver } from "../services/webhooks/redeliver.ts";
import { failures, withKey } from "./failures.ts";

const about = { tags: ["webhooks"], security: withKey };

export const webhookDeliveryRoutes: FastifyPluginAsyncZod<{ ctx: Context }> = async (scope, { ctx }) => {
  scope.get(
    "/webhooks/:id/deliveries",
    {
      schema: {
        ...about,
        operationId: "listWebhookDeliveries",
        summary: "What was sent to a webhook in the last 30 days, newest first",
        params: webhookParams,
        querystring: pageQuery,
        response: { 200: listDeliveriesAnswer, ...failures(400, 404) },
      },
    },
    (request) => listDeliveries(userContext(ctx, request), { ...request.params, ...request.query }),
  );

  scope.post(
    "/webhooks/:id/deliveries/:deliveryId/redeliver",
    {
      schema: {
        ...about,
        operationId: "redeliverWebhook",
        summary: "Send a delivery once more: the same id, the same body",
        params: deliveryParams,
        response: { 200: queuedDeliveryAnswer, ...failures(404) },
      },
    },
    async (request) => ({ data: await redeliver(userContext(ctx, request), request.params) }),
  );
};
