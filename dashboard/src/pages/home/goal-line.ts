import type { Goal } from "@convo/contract";
import { progressOf } from "../coach/goals.ts";
import { metricOf, metricText } from "../coach/metrics.ts";

/** A goal in one line, and how far it is reached in percent. */
export function goalLine(goal: Goal): {
  readonly title: string;
  readonly state: string;
  readonly percent: number;
} {
  const { target, direction, current, met } = goal;
  const metric = metricOf(goal.metric);
  const aim = `${direction === "atLeast" ? "at least" : "at most"} ${metricText(metric, target)}`;
  const now = current === null ? null : metricText(metric, current);
  return {
    title: `${metric.name}: ${aim}`,
    state: now === null ? "Not measured yet" : met === true ? `Reached, ${now}` : `Lately ${now}`,
    percent: Math.round(progressOf(goal) * 100),
  };
}
