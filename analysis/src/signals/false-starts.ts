import { countActs } from "./acts-of.ts";
import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Words said twice running or broken off, in 100 words of the speaker. */
export const falseStarts: SignalDefinition = {
  id: "false-starts",
  name: "False starts",
  unit: "per 100 words",
  scope: "speaker",
  definition: "Words said twice running or broken off, in 100 words of the speaker.",
  needs: { english: true, fillers: true },
  measure: measureFalseStarts,
};

function measureFalseStarts(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.falseStarts.length);
  const words = input.own.wordCount;
  return words === 0
    ? notMeasurable("This speaker says no words.")
    : measured((count * 100) / words, segments, words);
}
