import type { CalendarAttendee, CalendarEvent } from "@convo/contract";
import { clock, clockRange } from "../../format/moment.ts";

/** `9:00 – 9:30 AM` by the reader's clock, or that it takes the whole day. */
export function timeText({ start, end }: Pick<CalendarEvent, "start" | "end">): string {
  return start.date === undefined ? clockRange(start.dateTime, end.dateTime) : allDay;
}

/** `9:00 AM`, or that it takes the whole day. */
export function startText({ start }: Pick<CalendarEvent, "start">): string {
  return start.date === undefined ? clock(start.dateTime) : allDay;
}

/** `Alice Chen`, `bob@example.com (declined)`: what a reply says is told only where it is no yes. */
export function attendeeText({ displayName, email, responseStatus }: CalendarAttendee): string {
  const name = displayName ?? email;
  if (responseStatus === "declined") return `${name} (declined)`;
  return responseStatus === "tentative" ? `${name} (maybe)` : name;
}

/** Today, tomorrow, yesterday, else the weekday and the date; `date` is `YYYY-MM-DD`. */
export function dayText(date: string, now: Date): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  const day = new Date(year, month - 1, dayOfMonth);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((day.getTime() - today.getTime()) / dayMs);
  const near = { "-1": "Yesterday", 0: "Today", 1: "Tomorrow" }[days];
  const long = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long" });
  return near ?? long.format(day);
}

const allDay = "All day";
const dayMs = 24 * 60 * 60 * 1000;
