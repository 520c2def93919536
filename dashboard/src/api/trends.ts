import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** Every score so far, oldest first. */
export const allTrendsQuery = queryOptions({
  queryKey: ["conversations", "trends"],
  queryFn: () => client.feedback.trends(),
});
