import { createHash } from "node:crypto";
import ICAL from "ical.js";
import type { SourceEvent } from "../../services/context.ts";
import { plainText } from "../plain-text.ts";
import { calendarTime } from "../time-zone.ts";
import { instantOfMoment, keyOf, keysOf, type Moment, momentOf, type Zones } from "./moments.ts";
import { occurrencesOf } from "./occurrences.ts";
import { attendeesOf } from "./people.ts";
import type { Series } from "./series.ts";

const dayMs = 86_400_000;
const summaryCodePointsMax = 1_000;
const sourceIdLengthMax = 200;

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** An event, or one of a series: what it is called by, and what it says. */
interface Occurrence {
  /** When it was meant to be; its own start unless it was moved. */
  readonly planned: Moment;
  readonly start: Moment;
  readonly details: ICAL.Component;
  readonly master: ICAL.Component;
}

/** The events of a series that touch the span, without what was cancelled. */
export function eventsOf(series: Series, zones: Zones, span: Span): SourceEvent[] {
  const { uid, master, overrides } = series;
  const isSeries = overrides.length > 0 || ["rrule", "rdate"].some((name) => master?.hasProperty(name));
  return [...unchanged(series, zones, span), ...overridden(overrides, zones)]
    .filter(({ details }) => !isCancelled(details) && (master === null || !isCancelled(master)))
    .map((occurrence) => sourceEvent(uid, isSeries, occurrence, zones))
    .filter((event) => touches(event, span));
}

/** Occurrences as the series has them, or as a change of it and all that follow has. */
function unchanged({ master, overrides }: Series, zones: Zones, span: Span): Occurrence[] {
  const start = master === null ? null : momentOf(master, "dtstart", zones);
  if (master === null || start === null) return [];
  const replaced = new Set(
    overrides.flatMap((override) => momentOf(override, "recurrence-id", zones) ?? []).map(keyOf),
  );
  const changes = lastingChanges(overrides, zones);
  const reach = { fromMs: span.fromMs - lengthMs(master, start, zones), toMs: span.toMs };
  return occurrencesOf(master, start, zones, reach)
    .filter((planned) => !Object.values(keysOf(planned)).some((key) => replaced.has(key)))
    .map((planned) => {
      const change = changes.findLast(({ fromWallMs }) => fromWallMs <= planned.wallMs);
      if (change === undefined) return { planned, start: planned, details: master, master };
      const moved = { ...planned, wallMs: planned.wallMs + change.shiftMs };
      return { planned, start: moved, details: change.details, master };
    });
}

function overridden(overrides: readonly ICAL.Component[], zones: Zones): Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const details of overrides) {
    const planned = momentOf(details, "recurrence-id", zones);
    const start = momentOf(details, "dtstart", zones) ?? planned;
    if (planned === null || start === null) continue;
    found.set(keyOf(planned), { planned, start, details, master: details });
  }
  return [...found.values()];
}

/** The changes that hold for all later occurrences too, the earliest first. */
function lastingChanges(overrides: readonly ICAL.Component[], zones: Zones) {
  return overrides
    .flatMap((details) => {
      const range = details.getFirstProperty("recurrence-id")?.getFirstParameter("range");
      const planned = momentOf(details, "recurrence-id", zones);
      const start = momentOf(details, "dtstart", zones);
      if (range !== "THISANDFUTURE" || planned === null || start === null) return [];
      return [{ fromWallMs: planned.wallMs, shiftMs: start.wallMs - planned.wallMs, details }];
    })
    .sort((one, other) => one.fromWallMs - other.fromWallMs);
}

function isCancelled(event: ICAL.Component): boolean {
  return String(event.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED";
}

function sourceEvent(uid: string, isSeries: boolean, occurrence: Occurrence, zones: Zones): SourceEvent {
  const { planned, start, details } = occurrence;
  const own = momentOf(details, "dtstart", zones) ?? start;
  const startMs = instantOfMoment(start);
  const length = lengthMs(details, own, zones);
  const endMs = start.isDate
    ? instantOfMoment({ ...start, wallMs: start.wallMs + length })
    : startMs + length;
  const timeZone = shownZone(own, zones);
  const dateOf = (wallMs: number) => (start.isDate ? new Date(wallMs).toISOString().slice(0, 10) : undefined);
  const summary = String(details.getFirstPropertyValue("summary") ?? "");
  return {
    sourceId: shortId(isSeries ? `${uid}/${new Date(instantOfMoment(planned)).toISOString()}` : uid),
    startsAt: new Date(startMs),
    endsAt: new Date(endMs),
    allDay: start.isDate,
    summary: plainText(summary, summaryCodePointsMax),
    start: calendarTime(startMs, timeZone, dateOf(start.wallMs)),
    end: calendarTime(endMs, timeZone, dateOf(start.wallMs + length)),
    attendees: attendeesOf(details),
  };
}

/** Without an end a date takes its day, and a time no time. An end before the start is none. */
function lengthMs(event: ICAL.Component, start: Moment, zones: Zones): number {
  const end = momentOf(event, "dtend", zones);
  const duration: unknown = event.getFirstPropertyValue("duration");
  if (start.isDate) {
    const days = end === null ? daysOf(duration) : Math.round((end.wallMs - start.wallMs) / dayMs);
    return Math.max(1, days) * dayMs;
  }
  if (end !== null) return Math.max(0, instantOfMoment(end) - instantOfMoment(start));
  return duration instanceof ICAL.Duration ? Math.max(0, duration.toSeconds() * 1000) : 0;
}

function daysOf(duration: unknown): number {
  return duration instanceof ICAL.Duration ? Math.round((duration.toSeconds() * 1000) / dayMs) : 1;
}

/** Where a time is told in UTC, or in a zone that only its file knows, people want their own clock. */
function shownZone({ zone }: Moment, zones: Zones): string {
  return (zone === zones.utc ? null : zone.name) ?? zones.own.name ?? "UTC";
}

/** Ids are looked up in an index, whose entries have a limit. */
function shortId(id: string): string {
  const clean = id.replaceAll("\0", "");
  return clean.length <= sourceIdLengthMax ? clean : createHash("sha256").update(clean).digest("base64url");
}

function touches({ startsAt, endsAt }: SourceEvent, { fromMs, toMs }: Span): boolean {
  return endsAt.getTime() >= fromMs && startsAt.getTime() <= toMs;
}
