import { countActs } from "./acts-of.ts";
import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the tasks spoken of that have a date. */
export const datedActionItems: SignalDefinition = {
  id: "dated-action-items",
  name: "Tasks with a date",
  unit: "ratio",
  scope: "both",
  definition: "The share of the tasks spoken of that have a date.",
  needs: { english: true },
  measure: measureDatedActionItems,
};

function measureDatedActionItems(input: MeasureInput): Measurement {
  const tasks = countActs(input, (acts) => acts.commitments.length);
  const dated = countActs(input, (acts) => acts.commitments.filter((each) => each.due !== null).length);
  return shareOf(dated.count, tasks.count, tasks.segments, "No tasks are spoken of.");
}
