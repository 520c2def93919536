import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often alternatives are put side by side, or what speaks for and against one is named. */
export const optionsWeighed: SignalDefinition = {
  id: "options-weighed",
  name: "Options weighed",
  unit: "count",
  scope: "both",
  definition: "How often alternatives are put side by side, or what speaks for and against one is named.",
  needs: { english: true },
  measure: measureOptionsWeighed,
};

function measureOptionsWeighed(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.weighings.length);
  return measured(count, segments, input.own.wordCount);
}
