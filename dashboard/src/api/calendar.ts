import { queryOptions } from "@tanstack/react-query";
import { dayBounds } from "../format/day-bounds.ts";
import { allPages } from "./all-pages.ts";
import { client } from "./client.ts";

export const connectionsQuery = queryOptions({
  queryKey: ["calendar", "connections"],
  queryFn: () => client.calendar.connections(),
});

/** Everything between two moments: the API answers pages. */
export const eventsQuery = (range: { readonly timeMin: string; readonly timeMax: string }) =>
  queryOptions({
    queryKey: ["calendar", "events", range],
    queryFn: () => allPages((offset) => client.calendar.events({ ...range, maxResults: eventsMax, offset })),
  });

/** The first events of the day of this moment. */
export const dayEventsQuery = (now: Date) => {
  const bounds = dayBounds(now);
  return queryOptions({
    queryKey: ["calendar", "day", bounds],
    queryFn: () => client.calendar.events({ ...bounds, maxResults: dayEventsMax }),
  });
};

/** Which conversation was had at which event: conversation ids by event ids. */
export const linkedConversationsQuery = (since: string) =>
  queryOptions({
    queryKey: ["conversations", "linked", since],
    async queryFn() {
      const list = await allPages((offset) =>
        client.conversations.list({ since, limit: conversationsMax, offset }),
      );
      return new Map(
        list.flatMap(({ id, linkedCalendarEventId }) =>
          linkedCalendarEventId === null ? [] : [[linkedCalendarEventId, id] as const],
        ),
      );
    },
  });

const eventsMax = 50;
const dayEventsMax = 20;
const conversationsMax = 100;
