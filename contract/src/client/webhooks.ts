import type { PageQuery } from "../page-query.ts";
import type {
  CreatedWebhook,
  CreateWebhookRequest,
  DeletedWebhook,
  QueuedDelivery,
  UpdateWebhookRequest,
  Webhook,
  WebhookDelivery,
} from "../webhook.ts";
import type { Pagination } from "./conversations.ts";
import { webhookPath } from "./paths.ts";
import { data, queryString, type Send } from "./send.ts";

const all = "/api/v1/webhooks";

export function webhooksClient(send: Send) {
  const deliveries = (id: string) => `${webhookPath(id)}/deliveries`;
  return {
    list: () => send<{ data: Webhook[] }>("GET", all).then(data),
    /** The only answer that holds the secret. */
    create: (body: CreateWebhookRequest) => send<{ data: CreatedWebhook }>("POST", all, body).then(data),
    update: (id: string, body: UpdateWebhookRequest) =>
      send<{ data: Webhook }>("PATCH", webhookPath(id), body).then(data),
    delete: (id: string) => send<{ data: DeletedWebhook }>("DELETE", webhookPath(id)).then(data),
    /** Sends a `webhook.test` event, also to a webhook that is paused. */
    test: (id: string) => send<{ data: QueuedDelivery }>("POST", `${webhookPath(id)}/test`).then(data),
    deliveries: (id: string, query: PageQuery = {}) =>
      send<{ data: WebhookDelivery[]; pagination: Pagination }>(
        "GET",
        `${deliveries(id)}${queryString(query)}`,
      ),
    redeliver: (id: string, deliveryId: string) =>
      send<{ data: QueuedDelivery }>(
        "POST",
        `${deliveries(id)}/${encodeURIComponent(deliveryId)}/redeliver`,
      ).then(data),
  };
}
