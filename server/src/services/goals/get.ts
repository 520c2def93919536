import type { Goals } from "@convo/contract";
import type { StoredGoal, UserContext } from "../context.ts";
import { median } from "../median.ts";

/** One meeting may be an exception; more would hide a change. */
const conversationsLooked = 3;

/** The user's goals, with where the user stands now. */
export async function getGoals(ctx: UserContext): Promise<Goals> {
  const goals = await ctx.store.goals.list(ctx.user.id);
  const metrics = goals.map(({ metric }) => metric);
  const newest =
    metrics.length === 0
      ? new Map<string, number[]>()
      : await ctx.store.trends.newest(ctx.user.id, metrics, conversationsLooked);
  return { goals: goals.map((goal) => standingOf(goal, newest.get(goal.metric) ?? [])) };
}

function standingOf(goal: StoredGoal, values: readonly number[]): Goals["goals"][number] {
  const current = median(values);
  if (current === null) return { ...goal, current, met: null };
  return {
    ...goal,
    current,
    met: goal.direction === "atLeast" ? current >= goal.target : current <= goal.target,
  };
}
