import type { Goal } from "@convo/contract";
import type { GoalWish } from "../../api/coach.ts";

/** The goals as they are asked for, with this one added or in place of the one for the same metric. */
export function withGoal(goals: readonly Goal[], wish: GoalWish): GoalWish[] {
  const wishes = goals.map(wishOf);
  const place = wishes.findIndex(({ metric }) => metric === wish.metric);
  return place < 0 ? [...wishes, wish] : wishes.with(place, wish);
}

export function withoutGoal(goals: readonly Goal[], metric: string): GoalWish[] {
  return goals.map(wishOf).filter((goal) => goal.metric !== metric);
}

function wishOf({ metric, target, direction }: Goal): GoalWish {
  return { metric, target, direction };
}

/** A target as the server takes it; null where it cannot be one. Shares are typed in percent, scores in halves. */
export function readTarget(text: string | number, unit: string): number | null {
  const number = typeof text === "number" ? text : Number(text.trim() === "" ? Number.NaN : text);
  if (!Number.isFinite(number) || number < 0) return null;
  if (unit === "ratio") return number <= 100 ? number / 100 : null;
  if (unit !== "score") return number;
  return number <= 10 ? Math.round(number * 2) / 2 : null;
}

/** The share of the way to the target, 0 to 1. */
export function progressOf({ current, target, direction, met }: Goal): number {
  if (current === null) return 0;
  if (met === true) return 1;
  if (direction === "atLeast") return target === 0 ? 1 : Math.max(0, Math.min(1, current / target));
  return current === 0 ? 1 : Math.max(0, Math.min(1, target / current));
}
