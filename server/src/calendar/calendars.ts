import type { Outbound } from "../outbound/outbound.ts";
import type { Calendars, GoogleCalendar } from "../services/context.ts";
import { readFeed } from "./ics/feed.ts";
import { type IcsThread, icsThread } from "./ics/parse-in-thread.ts";

export interface CalendarsOptions {
  readonly outbound: Outbound;
  readonly google: GoogleCalendar | null;
  /** Where files are read; a thread of their own where absent. */
  readonly thread?: IcsThread;
  /** Of one request to a calendar's server. */
  readonly msMax?: number;
}

const bytesMax = 20 * 1024 * 1024;

/** Calendars at addresses of iCalendar and, where this server is registered there, at Google. */
export function calendarsWith({
  outbound,
  google,
  thread = icsThread(),
  msMax = 20_000,
}: CalendarsOptions): Calendars {
  return {
    readIcs: (address, input) => readFeed(address, input, { outbound, parse: thread.parse, msMax, bytesMax }),
    google,
    close: () => thread.close(),
  };
}
