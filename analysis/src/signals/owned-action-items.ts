import { countActs } from "./acts-of.ts";
import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the tasks spoken of that one named person, the speaker or the one addressed takes on without a maybe. */
export const ownedActionItems: SignalDefinition = {
  id: "owned-action-items",
  name: "Tasks with an owner",
  unit: "ratio",
  scope: "both",
  definition:
    "The share of the tasks spoken of that one named person, the speaker or the one addressed takes on without a maybe.",
  needs: { english: true },
  measure: measureOwnedActionItems,
};

function measureOwnedActionItems(input: MeasureInput): Measurement {
  const tasks = countActs(input, (acts) => acts.commitments.length);
  const owned = countActs(
    input,
    (acts) =>
      acts.commitments.filter((each) => !each.hedged && each.owner !== null && each.owner !== "we").length,
  );
  return shareOf(owned.count, tasks.count, tasks.segments, "No tasks are spoken of.");
}
