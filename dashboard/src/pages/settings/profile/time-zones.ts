export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** All time zones that the browser knows, and the one that is set, as people read them: `Europe/Berlin (GMT+1)`. */
export function timeZoneChoices(current: string, now: Date = new Date()): Choice[] {
  const names = new Set(["UTC", current, ...Intl.supportedValuesOf("timeZone")]);
  return [...names].map((value) => ({
    value,
    label: `${value.replaceAll("_", " ")} (${offsetOf(value, now)})`,
  }));
}

function offsetOf(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts(now);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
