import type { SourceEvent } from "../../services/context.ts";
import { splitCalendar } from "./blocks.ts";
import { eventsOf, type Span } from "./events.ts";
import type { Zones } from "./moments.ts";
import { seriesOf } from "./series.ts";
import { ianaName, zoneNamed, zonesOf } from "./zones.ts";

/** More than anybody goes to in a year and a half; of a longer list the latest are kept. */
const eventsMax = 20_000;

export interface IcsInput {
  readonly bytes: Uint8Array;
  readonly span: Span;
  /** IANA: of events that name no zone, in a calendar that names none. */
  readonly timeZone: string;
}

export type IcsOutcome =
  | { readonly kind: "read"; readonly events: readonly SourceEvent[] }
  | { readonly kind: "unreadable"; readonly message: string };

/** Reads a file of iCalendar (RFC 5545): its events within the span, those of a series one by one. */
export function readIcs({ bytes, span, timeZone }: IcsInput): IcsOutcome {
  const blocks = splitCalendar(new TextDecoder().decode(bytes));
  if (blocks === null) return unreadable("What the address answers is no calendar in iCalendar form.");
  const { series, unreadable: failed } = seriesOf(blocks.events);
  if (series.length === 0 && failed > 0) return unreadable("None of the calendar's events can be read.");
  const own = zoneNamed((blocks.zoneName === null ? null : ianaName(blocks.zoneName)) ?? timeZone);
  const zones: Zones = { find: zonesOf(blocks.zones, own), utc: zoneNamed("UTC"), own };
  const found = new Map<string, SourceEvent>();
  for (const one of series) {
    for (const event of readable(() => eventsOf(one, zones, span))) found.set(event.sourceId, event);
  }
  const events = [...found.values()].sort((one, other) => other.startsAt.getTime() - one.startsAt.getTime());
  return { kind: "read", events: events.slice(0, eventsMax) };
}

function unreadable(message: string): IcsOutcome {
  return { kind: "unreadable", message };
}

/** A rule that contradicts itself costs its own series, not the calendar. */
function readable(read: () => SourceEvent[]): SourceEvent[] {
  try {
    return read();
  } catch {
    return [];
  }
}
