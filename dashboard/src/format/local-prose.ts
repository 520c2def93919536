import { clock } from "./moment.ts";

/** When a conversation was, as ISO 8601. */
export interface Span {
  readonly startTime: string;
  readonly endTime: string | null;
}

/** A time of day as advice names it, in UTC. */
const utcClock = /(?<![\d:])([01]\d|2[0-3]):([0-5]\d)(?![\d:])/g;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Advice as the reader reads times and shares: times of day by their own clock, `16 %` as `16%`. A time at which the
 * conversation did not go on stays as it is: somebody may have said it.
 */
export function localProse(text: string, span: Span): string {
  return text
    .replace(utcClock, (utc, hour, minute) => {
      const moment = momentAt(Number(hour), Number(minute), span);
      return moment === null ? utc : unbroken(clock(moment));
    })
    .replace(/(\d) %/g, "$1%");
}

/** `3:20 PM` is never on two lines. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function momentAt(hour: number, minute: number, { startTime, endTime }: Span): string | null {
  const start = new Date(startTime);
  const fromMs = new Date(startTime).setUTCSeconds(0, 0);
  const toMs = endTime === null ? fromMs + dayMs : Date.parse(endTime);
  const sameDayMs = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate(), hour, minute);
  const ms = [sameDayMs, sameDayMs + dayMs].find((each) => each >= fromMs && each <= toMs);
  return ms === undefined ? null : new Date(ms).toISOString();
}
