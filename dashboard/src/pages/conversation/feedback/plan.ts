import type { Explanation, FeedbackDocument, Goals } from "@convo/contract";
import { categoryOf } from "../../../format/category.ts";
import { aimOf } from "./aim.ts";
import { signalOf } from "./criterion-definition.ts";

export type Goal = Pick<Goals["goals"][number], "metric" | "target" | "direction">;

/** Something to do next time, and the goal that it can become; null where it names no number. */
export interface PlannedAction {
  readonly text: string;
  readonly goal: Goal | null;
}

/** The plan begins with the top priority's action; those of the growth areas follow in their order. */
export function planOf({ feedback, explanation }: FeedbackDocument): readonly PlannedAction[] {
  const first = explanation?.topPriority?.criterion;
  const others = (explanation?.growthAreas ?? []).map(({ criterion }) => criterion);
  const order = first === undefined ? others : [first, ...others.filter((each) => each !== first)];
  return feedback.actionPlan.map((text, place) => ({ text, goal: goalOf(text, explanation, order[place]) }));
}

function goalOf(text: string, explanation: Explanation | undefined, id: string | undefined): Goal | null {
  const category = id === undefined ? null : categoryOf(id);
  if (id === undefined || category === null || explanation === undefined) return null;
  const criterion = explanation.categories[category].criteria.find((each) => each.id === id);
  const aim = criterion === undefined ? null : aimOf(text, criterion.unit);
  return aim === null ? null : { metric: signalOf(id), ...aim };
}

/** The goals with this one added, or without the one of its metric. */
export function changedGoals(goals: readonly Goal[], goal: Goal, isWanted: boolean): Goal[] {
  const others = goals.filter(({ metric }) => metric !== goal.metric);
  const all = isWanted ? [...others, goal] : others;
  return all.map(({ metric, target, direction }) => ({ metric, target, direction }));
}
