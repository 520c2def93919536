import type { CalendarTime } from "@convo/contract";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Wall clocks are counted as if they were UTC: `wallMs` of 09:00 in any zone is `Date.UTC(…, 9)` of that day.
 * Instants are milliseconds since 1970, as everywhere.
 */
export function wallMsAt(instantMs: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instantMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * When the zone's clocks show a wall time: the first time where they show it twice, and where they skip it, the
 * time by the offset before the gap.
 */
export function instantOf(wallMs: number, timeZone: string): number {
  const before = offsetMsAt(wallMs - dayMs, timeZone);
  const after = offsetMsAt(wallMs + dayMs, timeZone);
  if (before === after) return wallMs - before;
  const shown = [before, after]
    .map((offset) => wallMs - offset)
    .filter((instant) => wallMsAt(instant, timeZone) === wallMs);
  return shown.length > 0 ? Math.min(...shown) : wallMs - before;
}

/** An instant as events tell it; `date` where the event is of whole days. */
export function calendarTime(instantMs: number, timeZone: string, date?: string): CalendarTime {
  const offsetMs = offsetMsAt(instantMs, timeZone);
  const wall = new Date(instantMs + offsetMs).toISOString().slice(0, 19);
  const dateTime = `${wall}${timeZone === "UTC" ? "Z" : offsetText(offsetMs)}`;
  return { dateTime, timeZone, ...(date !== undefined && { date }) };
}

/** Whether this is the name of a zone whose clocks are known here. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

function offsetMsAt(instantMs: number, timeZone: string): number {
  if (timeZone === "UTC") return 0;
  const wholeSeconds = Math.floor(instantMs / 1000) * 1000;
  return wallMsAt(wholeSeconds, timeZone) - wholeSeconds;
}

/** Offsets of seconds ended long before any calendar was published. */
function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / minuteMs);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offsetMs < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a thousand times what asking it does. There are as many names as zones. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}
