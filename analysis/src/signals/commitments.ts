import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How many tasks the speaker takes on in so many words. */
export const commitments: SignalDefinition = {
  id: "commitments",
  name: "Commitments",
  unit: "count",
  scope: "speaker",
  definition: "How many tasks the speaker takes on in so many words.",
  needs: { english: true },
  measure: measureCommitments,
};

function measureCommitments(input: MeasureInput): Measurement {
  const { count, segments } = countActs(
    input,
    (acts) => acts.commitments.filter((each) => each.owner === "I").length,
  );
  return measured(count, segments, input.own.wordCount);
}
