import type { ListConversationsQuery, SearchQuery } from "@convo/contract";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

const pageLength = 100;

/** Long lists come page by page, as one scrolls. */
export const callPagesQuery = (filter: Omit<ListConversationsQuery, "limit" | "offset">) =>
  infiniteQueryOptions({
    queryKey: ["conversations", "pages", filter],
    queryFn: ({ pageParam }) =>
      client.conversations.list({ ...filter, limit: pageLength, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ pagination }) => nextOffset(pagination),
  });

export const foundPagesQuery = (filter: Omit<SearchQuery, "limit" | "offset">) =>
  infiniteQueryOptions({
    queryKey: ["conversations", "found", filter],
    queryFn: ({ pageParam }) => client.search.find({ ...filter, limit: pageLength, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ pagination }) => nextOffset(pagination),
  });

/** What is going on now; asked again, since it begins elsewhere. */
export const liveCallsQuery = queryOptions({
  queryKey: ["conversations", "live"],
  queryFn: () => client.conversations.list({ status: "live" }),
  refetchInterval: 15_000,
});

function nextOffset({ offset, limit, total }: { offset: number; limit: number; total: number }) {
  return offset + limit < total ? offset + limit : undefined;
}
