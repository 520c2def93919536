import type { ActionItem, ListActionItemsQuery, UpdateActionItemRequest } from "../action-items.ts";
import type { Pagination } from "./conversations.ts";
import { data, queryString, type Send } from "./send.ts";

const all = "/api/v1/action-items";

export function actionItemsClient(send: Send) {
  return {
    list: (query: ListActionItemsQuery = {}) =>
      send<{ data: ActionItem[]; pagination: Pagination }>("GET", `${all}${queryString(query)}`),
    update: (id: string, change: UpdateActionItemRequest) =>
      send<{ data: ActionItem }>("PATCH", `${all}/${encodeURIComponent(id)}`, change).then(data),
  };
}
