import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** What the user wants to reach, and where the user stands. */
export const goalsQuery = queryOptions({ queryKey: ["goals"], queryFn: () => client.goals.get() });
