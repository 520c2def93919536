import type { CalendarEvent } from "@convo/contract";

/** A day, `YYYY-MM-DD` by the reader's clock, and what is on it: all-day events first, then by the clock. */
export interface AgendaDay {
  readonly date: string;
  readonly events: readonly CalendarEvent[];
}

export interface Agenda {
  /** Today and the days after it, in order. */
  readonly coming: readonly AgendaDay[];
  /** The days before today, the latest first. */
  readonly past: readonly AgendaDay[];
}

const daysBack = 7;
const daysAhead = 14;

/** The part of the calendar that is shown, as whole days by the reader's clock. */
export function agendaRange(now: Date): { timeMin: string; timeMax: string } {
  return {
    timeMin: midnight(now, -daysBack).toISOString(),
    timeMax: midnight(now, daysAhead + 1).toISOString(),
  };
}

/** Events by day. What takes several days stands on each of them; days without events are left out. */
export function agendaOf(events: readonly CalendarEvent[], now: Date): Agenda {
  const offsets = Array.from({ length: daysBack + daysAhead + 1 }, (_, index) => index - daysBack);
  const days = offsets.map((offset) => {
    const date = dateOf(midnight(now, offset));
    const onDay = events.filter((event) => isOn(event, date, now, offset));
    return { offset, date, events: onDay.sort(byClock) };
  });
  const taken = days.filter((day) => day.events.length > 0);
  return {
    coming: taken.filter(({ offset }) => offset >= 0),
    past: taken.filter(({ offset }) => offset < 0).reverse(),
  };
}

function midnight(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

function dateOf(day: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function isOn({ start, end }: CalendarEvent, date: string, now: Date, offset: number): boolean {
  // An all-day event is of a date, wherever one is; its end is exclusive.
  if (start.date !== undefined && end.date !== undefined)
    return start.date <= date && (date < end.date || date === start.date);
  const from = midnight(now, offset).getTime();
  const to = midnight(now, offset + 1).getTime();
  const startsAt = new Date(start.dateTime).getTime();
  return startsAt < to && (new Date(end.dateTime).getTime() > from || startsAt >= from);
}

function byClock(a: CalendarEvent, b: CalendarEvent): number {
  const isAllDay = (event: CalendarEvent) => event.start.date !== undefined;
  if (isAllDay(a) !== isAllDay(b)) return isAllDay(a) ? -1 : 1;
  return (
    new Date(a.start.dateTime).getTime() - new Date(b.start.dateTime).getTime() || a.id.localeCompare(b.id)
  );
}
