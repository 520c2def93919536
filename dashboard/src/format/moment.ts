/** `14:05` or `2:05 PM`, in the reader's own time zone. */
export function clock(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" }).format(new Date(iso));
}

/** `2:00 – 2:30 PM`: what both times share is said once. */
export function clockRange(startIso: string, endIso: string): string {
  const format = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
  return format.formatRange(new Date(startIso), new Date(endIso));
}

/** `Wed, 18 March 2026`, the year only where it is another one. */
export function day(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const sameYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(undefined, {
    weekday: "short",
    day: "numeric",
    month: "long",
    ...(!sameYear && { year: "numeric" }),
  }).format(date);
}

/** `Today`, `Yesterday`, else the day. */
export function relativeDay(iso: string, now: Date = new Date()): string {
  const days = Math.round((startOfDay(now) - startOfDay(new Date(iso))) / dayMs);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  return day(iso, now);
}

const dayMs = 24 * 60 * 60 * 1000;

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
