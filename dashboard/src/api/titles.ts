import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

const pageLength = 100;
const pagesMax = 10;

/** The titles of conversations by their ids, read from the newest on until all are known. */
export const titlesQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["conversations", "titles", [...ids].sort()],
    enabled: ids.length > 0,
    queryFn: async (): Promise<Readonly<Record<string, string>>> => {
      const wanted = new Set(ids);
      const titles: Record<string, string> = {};
      for (let page = 0; page < pagesMax && wanted.size > 0; page += 1) {
        const query = { limit: pageLength, offset: page * pageLength };
        const { data, pagination } = await client.conversations.list(query);
        for (const { id, title } of data) if (wanted.delete(id)) titles[id] = title;
        if (query.offset + pageLength >= pagination.total) break;
      }
      return titles;
    },
  });
