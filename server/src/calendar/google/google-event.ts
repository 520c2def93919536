import { type CalendarAttendee, type CalendarTime, toDate } from "@convo/contract";
import { z } from "zod";
import type { SourceEvent } from "../../services/context.ts";
import { plainText } from "../plain-text.ts";
import { calendarTime, instantOf, isTimeZone } from "../time-zone.ts";

const attendeesMax = 200;

const time = z.object({
  date: z.iso.date().optional(),
  dateTime: z.iso.datetime({ offset: true }).optional(),
  timeZone: z.string().optional(),
});

/** What we read of an event of the calendar API, version 3. */
export const googleEvent = z.object({
  id: z.string().min(1),
  status: z.string().optional(),
  eventType: z.string().optional(),
  summary: z.string().optional(),
  start: time.optional(),
  end: time.optional(),
  attendees: z
    .array(
      z.object({
        email: z.string().optional(),
        displayName: z.string().optional(),
        responseStatus: z.string().optional(),
        resource: z.boolean().optional(),
      }),
    )
    .optional(),
});
export type GoogleEvent = z.infer<typeof googleEvent>;

/** The event as it is kept; null where it is cancelled, has no time, or only says where somebody works. */
export function toSourceEvent(event: GoogleEvent, calendarZone: string): SourceEvent | null {
  const start = readTime(event.start, calendarZone);
  if (event.status === "cancelled" || event.eventType === "workingLocation" || start === null) return null;
  const given = readTime(event.end, calendarZone);
  const end = given === null || given.at < start.at ? start : given;
  return {
    sourceId: event.id,
    startsAt: start.at,
    endsAt: end.at,
    allDay: event.start?.date !== undefined,
    summary: plainText(event.summary ?? "", 1_000),
    start: start.shown,
    end: end.shown,
    attendees: (event.attendees ?? []).flatMap(toAttendee).slice(0, attendeesMax),
  };
}

function readTime(
  given: GoogleEvent["start"],
  calendarZone: string,
): { at: Date; shown: CalendarTime } | null {
  const zone =
    [given?.timeZone, calendarZone].find((name) => name !== undefined && isTimeZone(name)) ?? "UTC";
  if (given?.date !== undefined) {
    const at = new Date(instantOf(toDate(given.date).getTime(), zone));
    return { at, shown: calendarTime(at.getTime(), zone, given.date) };
  }
  if (given?.dateTime === undefined) return null;
  const at = new Date(given.dateTime);
  return { at, shown: calendarTime(at.getTime(), zone) };
}

type Person = NonNullable<GoogleEvent["attendees"]>[number];

function toAttendee({ email, displayName, responseStatus, resource }: Person): CalendarAttendee[] {
  if (email === undefined || email === "" || resource === true) return [];
  const name = plainText(displayName ?? "", 200);
  return [
    {
      email: plainText(email, 200),
      ...(name !== "" && { displayName: name }),
      responseStatus: responseOf(responseStatus),
    },
  ];
}

function responseOf(status: string | undefined): CalendarAttendee["responseStatus"] {
  return status === "accepted" || status === "declined" || status === "tentative" ? status : "needsAction";
}
