const minuteMs = 60_000;
const units = [
  { name: "day", ms: 24 * 60 * minuteMs },
  { name: "hour", ms: 60 * minuteMs },
  { name: "minute", ms: minuteMs },
] as const;

/** After so many days a date says more than a number. */
const daysMax = 30;

/** `just now`, `5 minutes ago`, `yesterday`, and from a month on the date. */
export function timeAgo(iso: string, now: Date = new Date()): string {
  const passedMs = now.getTime() - new Date(iso).getTime();
  if (passedMs >= daysMax * units[0].ms)
    return new Intl.DateTimeFormat("en", { dateStyle: "medium" }).format(new Date(iso));
  const unit = units.find(({ ms }) => passedMs >= ms);
  if (unit === undefined) return "just now";
  const count = Math.floor(passedMs / unit.ms);
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(-count, unit.name);
}
