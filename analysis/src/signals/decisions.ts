import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How many decisions are stated as made. */
export const decisions: SignalDefinition = {
  id: "decisions",
  name: "Decisions",
  unit: "count",
  scope: "conversation",
  definition: "How many decisions are stated as made.",
  needs: { english: true },
  measure: measureDecisions,
};

function measureDecisions(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.decisions.length);
  return measured(count, segments, input.own.wordCount);
}
