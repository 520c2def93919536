import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often the speaker gives others credit for a point, an idea or work. */
export const creditGiven: SignalDefinition = {
  id: "credit-given",
  name: "Credit given",
  unit: "count",
  scope: "speaker",
  definition: "How often the speaker gives others credit for a point, an idea or work.",
  needs: { english: true },
  measure: measureCreditGiven,
};

function measureCreditGiven(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.credits.length);
  return measured(count, segments, input.own.wordCount);
}
