import ICAL from "ical.js";
import type { FindZone, Zone } from "./zones.ts";

const dayMs = 86_400_000;

/** A date or a time of a file, on the clock of its zone. */
export interface Moment {
  readonly wallMs: number;
  readonly isDate: boolean;
  readonly zone: Zone;
}

export interface Zones {
  readonly find: FindZone;
  readonly utc: Zone;
  /** Of dates, and of times that name no zone. */
  readonly own: Zone;
}

export function instantOfMoment({ wallMs, zone }: Moment): number {
  return zone.instantOf(wallMs);
}

/** Every date and time of a property; a period counts by its start. What is neither is left out. */
export function momentsOf(property: ICAL.Property, zones: Zones): Moment[] {
  const id = property.getFirstParameter("tzid");
  return property.getValues().flatMap((value: unknown) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time)) return [];
    const wallMs = wallMsOf(time);
    if (Number.isNaN(wallMs)) return [];
    return [{ wallMs, isDate: time.isDate, zone: zoneOf(time, id, zones) }];
  });
}

export function momentOf(component: ICAL.Component, name: string, zones: Zones): Moment | null {
  const property = component.getFirstProperty(name);
  return property === null ? null : (momentsOf(property, zones)[0] ?? null);
}

/** A wall time as the library has it, without a zone: its own rules about zones are not asked. */
export function icalTime(wallMs: number, isDate = false): ICAL.Time {
  const wall = new Date(wallMs);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];
  const zone = ICAL.Timezone.localTimezone;
  if (isDate) return new ICAL.Time({ year, month, day, isDate }, zone);
  const [hour, minute, second] = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()];
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate }, zone);
}

export function wallMsOf({ year, month, day, hour, minute, second, isDate }: ICAL.Time): number {
  return isDate ? Date.UTC(year, month - 1, day) : Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What finds a moment again among the others of its series: as an instant, and as a day. */
export function keysOf(moment: Moment): { instant: string; day: string } {
  return {
    instant: `at ${instantOfMoment(moment)}`,
    day: `on ${Math.floor(moment.wallMs / dayMs)}`,
  };
}

/** A date means the whole day. */
export function keyOf(moment: Moment): string {
  const { instant, day } = keysOf(moment);
  return moment.isDate ? day : instant;
}

function zoneOf(time: ICAL.Time, id: string | undefined, zones: Zones): Zone {
  if (time.isDate) return zones.own;
  if (time.zone === ICAL.Timezone.utcTimezone) return zones.utc;
  return id === undefined || id === null ? zones.own : zones.find(id);
}
