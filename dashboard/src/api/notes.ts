import type { Share } from "@convo/contract";
import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";
import { isNotFound } from "./is-not-found.ts";

/** The link, or null while there is none. */
export const shareQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "share"],
    queryFn: async (): Promise<Share | null> => {
      try {
        return await client.share.get(id);
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
  });
