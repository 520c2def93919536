import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How many tasks somebody takes on or is given. */
export const actionItems: SignalDefinition = {
  id: "action-items",
  name: "Action items",
  unit: "count",
  scope: "conversation",
  definition: "How many tasks somebody takes on or is given.",
  needs: { english: true },
  measure: measureActionItems,
};

function measureActionItems(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.commitments.length);
  return measured(count, segments, input.own.wordCount);
}
