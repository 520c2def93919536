const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** The pauses after failed attempts: a hiccup is over in seconds, an outage over night; the last attempt comes after a day. */
export const retryPausesMs = [
  5 * secondMs,
  30 * secondMs,
  2 * minuteMs,
  10 * minuteMs,
  30 * minuteMs,
  hourMs,
  2 * hourMs,
  4 * hourMs,
  8 * hourMs,
  8 * hourMs,
] as const;

/** No receiver can put a delivery off for longer, by mistake or not: events are told while they are news. */
export const postponedMsMax = hourMs;

/**
 * When a delivery is attempted again; null: it is given up.
 *
 * @param attempts how many have been made
 * @param asked the moment before which the receiver wants none, believed as far as an hour ahead; null: it names none
 */
export function nextAttempt(attempts: number, now: Date, asked: Date | null): Date | null {
  const pauseMs = retryPausesMs[attempts - 1];
  if (pauseMs === undefined) return null;
  const askedMs = asked === null ? 0 : Math.min(asked.getTime() - now.getTime(), postponedMsMax);
  return new Date(now.getTime() + Math.max(pauseMs, askedMs));
}
