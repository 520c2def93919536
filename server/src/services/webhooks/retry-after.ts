/** The moment that a `Retry-After` names, in seconds from now or as an HTTP date; null where it says neither. */
export function readRetryAfter(header: string | null, now: Date): Date | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1_000);
  // All forms of an HTTP date begin with the day of the week; what else the runtime takes for a date is none.
  const moment = /^[A-Z][a-z]{2,8},? /.test(text) ? new Date(text) : null;
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment;
}
