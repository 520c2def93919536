import type {
  CalendarConnection,
  CalendarConnections,
  CalendarEvent,
  CalendarEventsQuery,
  ConnectCalendarRequest,
  DisconnectedCalendar,
  GoogleAuthorization,
} from "../calendar.ts";
import type { Pagination } from "./conversations.ts";
import { data, queryString, type Send } from "./send.ts";

const all = "/api/v1/calendar/connections";

export function calendarClient(send: Send) {
  const at = (id: string) => `${all}/${encodeURIComponent(id)}`;
  return {
    events: (query: CalendarEventsQuery = {}) =>
      send<{ data: CalendarEvent[]; pagination: Pagination }>(
        "GET",
        `/api/v1/calendar/events${queryString(query)}`,
      ),
    connections: () => send<{ data: CalendarConnections }>("GET", all).then(data),
    connect: (body: ConnectCalendarRequest) =>
      send<{ data: CalendarConnection }>("POST", all, body).then(data),
    /** Answers where the user agrees in a browser; the connection is there once they have. */
    connectGoogle: () => send<{ data: GoogleAuthorization }>("POST", `${all}/google`).then(data),
    refresh: (id: string) => send<{ data: CalendarConnection }>("POST", `${at(id)}/refresh`).then(data),
    disconnect: (id: string) => send<{ data: DisconnectedCalendar }>("DELETE", at(id)).then(data),
  };
}
