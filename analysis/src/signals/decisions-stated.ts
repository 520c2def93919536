import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How many decisions the speaker states as made. */
export const decisionsStated: SignalDefinition = {
  id: "decisions-stated",
  name: "Decisions stated",
  unit: "count",
  scope: "speaker",
  definition: "How many decisions the speaker states as made.",
  needs: { english: true },
  measure: measureDecisionsStated,
};

function measureDecisionsStated(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.decisions.length);
  return measured(count, segments, input.own.wordCount);
}
