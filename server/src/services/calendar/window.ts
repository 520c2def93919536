import type { TimeWindow } from "../context.ts";

const dayMs = 86_400_000;

/** A year back and a month more, for the conversations of the past; a quarter ahead, for what comes. */
const daysBack = 400;
const daysAhead = 90;

/** The part of a calendar that is kept. */
export function windowAt(now: Date): TimeWindow {
  return {
    from: new Date(now.getTime() - daysBack * dayMs),
    to: new Date(now.getTime() + daysAhead * dayMs),
  };
}
