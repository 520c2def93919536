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

/**
 * When a delivery is attempted again; null: it is given up.
 *
 * @param attempts how many have been made
 */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const pauseMs = retryPausesMs[attempts - 1];
  return pauseMs === undefined ? null : new Date(now.getTime() + pauseMs);
}
