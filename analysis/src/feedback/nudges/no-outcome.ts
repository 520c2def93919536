import type { FindNudge } from "./nudge.ts";

/** Enough time to agree on something, little enough that it is time to. */
const beforeEndMs = 10 * 60_000;

export const findNoOutcome: FindNudge = ({ view, nowMs, schedule }) => {
  if (schedule === null || view.language !== "en" || view.totals.outcomes > 0) return null;
  const leftMs = schedule.endMs - nowMs;
  if (leftMs <= 0 || leftMs > beforeEndMs) return null;
  const minutes = Math.max(1, Math.round(leftMs / 60_000));
  const left = minutes === 1 ? "One minute is" : `${minutes} minutes are`;
  return {
    message: `${left} left, and no decision or next step has been said yet. Now is a good moment to agree on one.`,
    segment: null,
  };
};
