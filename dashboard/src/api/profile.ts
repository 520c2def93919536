import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

export const profileQuery = queryOptions({
  queryKey: ["profile"],
  queryFn: () => client.user.profile(),
  staleTime: 60_000,
});
