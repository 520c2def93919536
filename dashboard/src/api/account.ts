import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** Who is signed in; every page waits for it. */
export const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: () => client.account.state(),
  staleTime: 5 * 60_000,
});
