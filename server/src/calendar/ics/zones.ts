import ICAL from "ical.js";
import { findIana } from "windows-iana";
import { instantOf, isTimeZone } from "../time-zone.ts";
import { icalTime } from "./moments.ts";

/** How a zone of a file tells the time. */
export interface Zone {
  /** IANA; null where the file alone knows the zone. */
  readonly name: string | null;
  instantOf(wallMs: number): number;
}

export type FindZone = (id: string) => Zone;

export function zoneNamed(name: string): Zone {
  return { name, instantOf: (wallMs) => instantOf(wallMs, name) };
}

/**
 * The zones that a file speaks of: those that are known here by their names, Windows' names too, else as the file
 * itself defines them, else `otherwise`.
 */
export function zonesOf(definitions: readonly string[], otherwise: Zone): FindZone {
  const defined = new Map(definitions.flatMap(readDefinition));
  const found = new Map<string, Zone>();
  return (id) => {
    const zone = found.get(id) ?? find(id, defined.get(id)) ?? otherwise;
    found.set(id, zone);
    return zone;
  };
}

function find(id: string, definition: ICAL.Component | undefined): Zone | null {
  const location = String(definition?.getFirstPropertyValue("x-lic-location") ?? "");
  const name = ianaName(id) ?? ianaName(location);
  // "EST" is a zone without summer time by IANA; whoever defines it may well mean another.
  if (name !== null && (name.includes("/") || definition === undefined)) return zoneNamed(name);
  if (definition === undefined) return null;
  const zone = new ICAL.Timezone({ component: definition, tzid: id });
  return { name: null, instantOf: (wallMs) => wallMs - zone.utcOffset(icalTime(wallMs)) * 1000 };
}

/** Some programs put their own name before the zone's: `/example.org/20070227_1/Europe/Berlin`. */
export function ianaName(id: string): string | null {
  const parts = id.replaceAll('"', "").split("/").filter(Boolean);
  const candidates = [parts.join("/"), parts.slice(-2).join("/"), parts.slice(-3).join("/")];
  const name = candidates.find((candidate) => /[A-Za-z]/.test(candidate) && isTimeZone(candidate));
  return name ?? findIana(id.replaceAll('"', ""))[0] ?? null;
}

function readDefinition(block: string): [string, ICAL.Component][] {
  try {
    const component = new ICAL.Component(ICAL.parse(block));
    return [[String(component.getFirstPropertyValue("tzid")), component]];
  } catch {
    return [];
  }
}
