import type { SearchQuery, SearchResult } from "../search.ts";
import type { Pagination } from "./conversations.ts";
import { queryString, type Send } from "./send.ts";

export function searchClient(send: Send) {
  return {
    find: (query: SearchQuery) =>
      send<{ data: SearchResult[]; pagination: Pagination }>("GET", `/api/v1/search${queryString(query)}`),
  };
}
