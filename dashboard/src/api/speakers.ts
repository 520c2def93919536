import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** Who spoke, with a few lines of each, and which one is the user. */
export const speakersQuery = (id: string) =>
  queryOptions({ queryKey: ["conversation", id, "speakers"], queryFn: () => client.speakers.get(id) });
