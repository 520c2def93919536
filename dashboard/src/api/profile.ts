import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** The user's own account as the API shows it, with the generations of this month. */
export const profileQuery = queryOptions({ queryKey: ["profile"], queryFn: () => client.user.profile() });
