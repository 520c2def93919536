import ICAL from "ical.js";

/** An event of a file, or a series with the occurrences that were told apart from it. */
export interface Series {
  readonly uid: string;
  /** null where only single occurrences were sent. */
  readonly master: ICAL.Component | null;
  readonly overrides: readonly ICAL.Component[];
}

/** Puts together what belongs together. `unreadable` counts the blocks that are not iCalendar. */
export function seriesOf(blocks: readonly string[]): { series: Series[]; unreadable: number } {
  const masters = new Map<string, ICAL.Component>();
  const overrides = new Map<string, ICAL.Component[]>();
  let unreadable = 0;
  for (const block of blocks) {
    const event = parse(block);
    if (event === null) {
      unreadable += 1;
      continue;
    }
    const uid = uidOf(event);
    if (event.hasProperty("recurrence-id")) overrides.set(uid, [...(overrides.get(uid) ?? []), event]);
    else if (isNewer(event, masters.get(uid))) masters.set(uid, event);
  }
  const uids = new Set([...masters.keys(), ...overrides.keys()]);
  const series = [...uids].map((uid) => ({
    uid,
    master: masters.get(uid) ?? null,
    overrides: (overrides.get(uid) ?? []).sort((one, other) => sequenceOf(one) - sequenceOf(other)),
  }));
  return { series, unreadable };
}

function parse(block: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(block));
  } catch {
    return null;
  }
}

/** What has no name of its own is found again by its words and its time. */
function uidOf(event: ICAL.Component): string {
  const uid = String(event.getFirstPropertyValue("uid") ?? "").trim();
  return uid === ""
    ? `${event.getFirstPropertyValue("dtstart")} ${event.getFirstPropertyValue("summary")}`
    : uid;
}

function isNewer(event: ICAL.Component, known: ICAL.Component | undefined): boolean {
  return known === undefined || sequenceOf(event) >= sequenceOf(known);
}

function sequenceOf(event: ICAL.Component): number {
  return Number(event.getFirstPropertyValue("sequence")) || 0;
}
