import { z } from "zod";
import { dataOf, pageOf } from "./envelope.ts";
import { moment, timestamp } from "./fields.ts";

/** When an event starts or ends, on the clock of a time zone. */
export const calendarTime = z
  .strictObject({
    dateTime: z.iso
      .datetime({ offset: true })
      .meta({ description: "With the offset of the zone; of an all-day event, midnight" }),
    timeZone: z
      .string()
      .min(1)
      .meta({ description: "IANA name", examples: ["America/New_York"] }),
    date: z.iso.date().optional().meta({ description: "Of an all-day event alone; the end is exclusive" }),
  })
  .meta({ id: "CalendarTime" });
export type CalendarTime = z.infer<typeof calendarTime>;

export const responseStatuses = ["needsAction", "declined", "tentative", "accepted"] as const;

export const calendarAttendee = z
  .strictObject({
    email: z.string().min(1),
    displayName: z.string().min(1).optional().meta({ description: "Left out where the calendar has none" }),
    responseStatus: z.enum(responseStatuses),
  })
  .meta({ id: "CalendarAttendee" });
export type CalendarAttendee = z.infer<typeof calendarAttendee>;

export const calendarEvent = z
  .strictObject({
    id: z.string().startsWith("evt_").meta({ description: "`evt_…`" }),
    summary: z.string().meta({ description: "Empty where the calendar has none" }),
    start: calendarTime,
    end: calendarTime,
    attendees: z.array(calendarAttendee),
  })
  .meta({ id: "CalendarEvent" });
export type CalendarEvent = z.infer<typeof calendarEvent>;

export const calendarEventsQuery = z.object({
  maxResults: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).default(0),
  timeMin: moment.optional().meta({ description: "Only events that end after it; now where absent" }),
  timeMax: moment.optional().meta({ description: "Only events that start before it" }),
});
export type CalendarEventsQuery = z.input<typeof calendarEventsQuery>;

export const calendarEventsAnswer = pageOf(calendarEvent);

export const calendarKinds = ["ics", "google"] as const;

export const calendarConnection = z
  .strictObject({
    id: z.string().startsWith("cal_").meta({ description: "`cal_…`" }),
    kind: z.enum(calendarKinds),
    label: z
      .string()
      .min(1)
      .meta({ description: "The address's host or the account, never the secret address itself" }),
    status: z.enum(["active", "failing", "reconnect"]).meta({
      description:
        "`failing`: the last refresh failed and is tried again. `reconnect`: access was taken away; connect it anew",
    }),
    error: z.string().min(1).nullable().meta({ description: "Why the last refresh failed" }),
    refreshedAt: timestamp.nullable().meta({ description: "When it was last read" }),
    createdAt: timestamp,
  })
  .meta({ id: "CalendarConnection" });
export type CalendarConnection = z.infer<typeof calendarConnection>;

export const calendarConnections = z
  .strictObject({
    connections: z.array(calendarConnection),
    kinds: z.array(z.enum(calendarKinds)).meta({ description: "What this server can connect" }),
  })
  .meta({ id: "CalendarConnections" });
export type CalendarConnections = z.infer<typeof calendarConnections>;

export const connectCalendarRequest = z
  .object({
    url: z
      .string()
      .trim()
      .min(1)
      .max(2_000)
      .meta({
        description: "The calendar's address in iCalendar form, `https://` or `webcal://`",
        examples: ["https://calendar.example.com/private/basic.ics"],
      }),
  })
  .meta({ id: "ConnectCalendar" });
export type ConnectCalendarRequest = z.input<typeof connectCalendarRequest>;

export const googleAuthorization = z
  .strictObject({
    authorizationUrl: z
      .url()
      .meta({ description: "Where the user agrees, in a browser, within ten minutes" }),
  })
  .meta({ id: "GoogleAuthorization" });
export type GoogleAuthorization = z.infer<typeof googleAuthorization>;

export const disconnectedCalendar = z
  .strictObject({ id: z.string().startsWith("cal_"), deleted: z.literal(true) })
  .meta({ id: "DisconnectedCalendar" });
export type DisconnectedCalendar = z.infer<typeof disconnectedCalendar>;

/** The path of a connection; an impossible id is simply not found. */
export const calendarConnectionParams = z.object({
  id: z.string().meta({ description: "The connection's id, `cal_…`" }),
});

export const calendarConnectionsAnswer = dataOf(calendarConnections);
export const calendarConnectionAnswer = dataOf(calendarConnection);
export const googleAuthorizationAnswer = dataOf(googleAuthorization);
export const disconnectedCalendarAnswer = dataOf(disconnectedCalendar);
