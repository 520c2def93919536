import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often a decision is said again after another has spoken, so that everybody has the same one in mind. */
export const decisionsRestated: SignalDefinition = {
  id: "decisions-restated",
  name: "Decisions restated",
  unit: "count",
  scope: "both",
  definition:
    "How often a decision is said again after another has spoken, so that everybody has the same one in mind.",
  needs: { english: true },
  measure: measureDecisionsRestated,
};

function measureDecisionsRestated(input: MeasureInput): Measurement {
  const own = input.restatements.filter((each) => input.speaker === null || each.speaker === input.speaker);
  return measured(
    own.length,
    own.flatMap((each) => [each.decision, each.segment]),
    input.own.wordCount,
  );
}
