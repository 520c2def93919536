import ICAL from "ical.js";
import { wallMsAt } from "../time-zone.ts";
import {
  icalTime,
  instantOfMoment,
  keyOf,
  keysOf,
  type Moment,
  momentsOf,
  wallMsOf,
  type Zones,
} from "./moments.ts";

const dayMs = 86_400_000;

/** A meeting every working day for two hundred years; a rule that needs more is no meeting's. */
const stepsMax = 50_000;

/**
 * When a series happens between two instants, and a day more at either end: its start, what its rules and added dates
 * say, without what is taken out. In no order.
 */
export function occurrencesOf(
  series: ICAL.Component,
  start: Moment,
  zones: Zones,
  { fromMs, toMs }: { fromMs: number; toMs: number },
): Moment[] {
  const excluded = new Set(momentsIn(series, "exdate", zones).map(keyOf));
  const ruled = rulesOf(series).flatMap((rule) =>
    wallsOf(rule, start, fromMs, toMs).map((wallMs) => ({ ...start, wallMs })),
  );
  const found = new Map<string, Moment>();
  for (const moment of [start, ...ruled, ...momentsIn(series, "rdate", zones)]) {
    if (moment.wallMs < fromMs - dayMs || moment.wallMs > toMs + dayMs) continue;
    const { instant, day } = keysOf(moment);
    if (!excluded.has(instant) && !excluded.has(day)) found.set(instant, moment);
  }
  return [...found.values()];
}

function momentsIn(series: ICAL.Component, name: string, zones: Zones): Moment[] {
  return series.getAllProperties(name).flatMap((property) => momentsOf(property, zones));
}

function rulesOf(series: ICAL.Component): ICAL.Recur[] {
  return series
    .getAllProperties("rrule")
    .map((property): unknown => property.getFirstValue())
    .filter((rule) => rule instanceof ICAL.Recur);
}

/** The wall times of a rule. They are stepped through without a zone: the clock says 9:00 in winter and in summer. */
function wallsOf(rule: ICAL.Recur, start: Moment, fromMs: number, toMs: number): number[] {
  const until = untilOf(rule, start);
  if (until !== null && until < fromMs - dayMs) return [];
  const stepped = rule.clone();
  stepped.until = until === null ? null : icalTime(until, start.isDate);
  const iterator = stepped.iterator(icalTime(start.wallMs, start.isDate));
  const walls: number[] = [];
  for (let step = 0; step < stepsMax; step += 1) {
    const next: ICAL.Time | null = iterator.next();
    if (!next) break;
    const wallMs = wallMsOf(next);
    if (wallMs > toMs + dayMs) break;
    if (wallMs >= fromMs - dayMs) walls.push(wallMs);
  }
  return walls;
}

/** The last wall time that a rule may reach. A date means all of its day. */
function untilOf({ until }: ICAL.Recur, start: Moment): number | null {
  if (!until) return null;
  const wallMs = wallMsOf(until);
  if (start.isDate) return Math.floor(wallMs / dayMs) * dayMs;
  if (until.isDate) return wallMs + dayMs - 1000;
  const { zone } = start;
  if (until.zone !== ICAL.Timezone.utcTimezone) return wallMs;
  return zone.name === null ? localWall(wallMs, start) : wallMsAt(wallMs, zone.name);
}

/** Of a zone that only the file knows: by the offset that it has at the time, which is right but in the hour of a change. */
function localWall(instantMs: number, start: Moment): number {
  const offsetMs = instantMs - instantOfMoment({ ...start, wallMs: instantMs });
  return instantMs + offsetMs;
}
