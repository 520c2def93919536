import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often the speaker minds the clock aloud. */
export const timeChecks: SignalDefinition = {
  id: "time-checks",
  name: "Time checks",
  unit: "count",
  scope: "speaker",
  definition: "How often the speaker minds the clock aloud.",
  needs: { english: true },
  measure: measureTimeChecks,
};

function measureTimeChecks(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.timeChecks.length);
  return measured(count, segments, 1);
}
