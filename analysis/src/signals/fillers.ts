import { countActs } from "./acts-of.ts";
import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Words and sounds that only fill a pause, in 100 words of the speaker. */
export const fillers: SignalDefinition = {
  id: "fillers",
  name: "Fillers",
  unit: "per 100 words",
  scope: "speaker",
  definition: "Words and sounds that only fill a pause, in 100 words of the speaker.",
  needs: { english: true, fillers: true },
  measure: measureFillers,
};

function measureFillers(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.fillers.length);
  const words = input.own.wordCount;
  return words === 0
    ? notMeasurable("This speaker says no words.")
    : measured((count * 100) / words, segments, words);
}
