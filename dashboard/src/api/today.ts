import { queryOptions } from "@tanstack/react-query";
import { dayBounds } from "../format/day-bounds.ts";
import { client } from "./client.ts";

export const connectionsQuery = queryOptions({
  queryKey: ["calendar", "connections"],
  queryFn: () => client.calendar.connections(),
});

/** The events of the day of this moment. */
export const dayEventsQuery = (now: Date) => {
  const bounds = dayBounds(now);
  return queryOptions({
    queryKey: ["calendar", "events", bounds],
    queryFn: () => client.calendar.events({ ...bounds, maxResults: 20 }),
  });
};
