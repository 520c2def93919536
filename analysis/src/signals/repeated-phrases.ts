import { measured, notMeasurable } from "./measurement.ts";

/** Twice is chance. */
const fromTimes = 3;

import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Set expressions and pet words that the speaker says for the third time or more, in 100 words of the speaker. */
export const repeatedPhrases: SignalDefinition = {
  id: "repeated-phrases",
  name: "Pet phrases",
  unit: "per 100 words",
  scope: "speaker",
  definition:
    "Set expressions and pet words that the speaker says for the third time or more, in 100 words of the speaker.",
  needs: { english: true },
  measure: measureRepeatedPhrases,
};

function measureRepeatedPhrases(input: MeasureInput): Measurement {
  const said = new Map<string, number>();
  const segments: number[] = [];
  for (const position of input.own.segments) {
    for (const { phrase } of input.conversation.acts[position]?.stockPhrases ?? []) {
      const times = (said.get(phrase) ?? 0) + 1;
      said.set(phrase, times);
      if (times >= fromTimes) segments.push(position);
    }
  }
  const words = input.own.wordCount;
  return words === 0
    ? notMeasurable("This speaker says no words.")
    : measured((segments.length * 100) / words, segments, words);
}
