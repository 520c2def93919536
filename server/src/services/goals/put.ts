import type { Goals } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { StoredGoal, UserContext } from "../context.ts";
import { getGoals } from "./get.ts";
import { metricFaults } from "./metric-faults.ts";

/** Makes these the user's goals, in their order, and answers where the user stands. */
export async function putGoals(ctx: UserContext, input: readonly StoredGoal[]): Promise<Goals> {
  const goals = input.map(({ metric, ...goal }) => ({ ...goal, metric: metric.trim() }));
  const details = metricFaults(goals);
  if (details.length > 0) {
    const faults = details.map(({ path, message }) => `${path}: ${message}`);
    throw new AppError("validation_error", `Not valid: ${faults.join("; ")}`, { details });
  }
  await ctx.store.goals.replaceAll(ctx.user.id, goals);
  return getGoals(ctx);
}
