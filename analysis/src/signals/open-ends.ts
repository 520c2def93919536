import { findLeftOpen } from "./left-open.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How many questions nobody answered, neither at once nor in the twenty turns after. */
export const openEnds: SignalDefinition = {
  id: "open-ends",
  name: "Questions left open",
  unit: "count",
  scope: "conversation",
  definition: "How many questions nobody answered, neither at once nor in the twenty turns after.",
  needs: { english: true },
  measure: measureOpenEnds,
};

function measureOpenEnds(input: MeasureInput): Measurement {
  const open = findLeftOpen(input.conversation, input.exchanges);
  return measured(
    open.length,
    open.map((each) => each.segment),
    input.exchanges.length,
  );
}
