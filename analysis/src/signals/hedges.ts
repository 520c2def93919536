import { countActs } from "./acts-of.ts";
import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Words that take back what is being said, outside questions, in 100 words of the speaker. */
export const hedges: SignalDefinition = {
  id: "hedges",
  name: "Hedges",
  unit: "per 100 words",
  scope: "speaker",
  definition: "Words that take back what is being said, outside questions, in 100 words of the speaker.",
  needs: { english: true },
  measure: measureHedges,
};

function measureHedges(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.hedges.length);
  const words = input.own.wordCount;
  return words === 0
    ? notMeasurable("This speaker says no words.")
    : measured((count * 100) / words, segments, words);
}
