import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

export const foundQuery = (words: string, limit: number) =>
  queryOptions({
    queryKey: ["conversations", "found", words, limit],
    queryFn: () => client.search.find({ q: words, limit }),
  });
