import type { Turn } from "../conversation/conversation.ts";
import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Words per minute of the speaker's own speech, silence left out. */
export const pace: SignalDefinition = {
  id: "pace",
  name: "Pace",
  unit: "words/min",
  scope: "speaker",
  definition: "Words per minute of the speaker's own speech, silence left out.",
  needs: { timeGrade: "cues" },
  measure: measurePace,
};

function measurePace(input: MeasureInput): Measurement {
  const { wordCount, speechMs, turns } = input.own;
  if (!speechMs) return notMeasurable("The transcript does not say how long this speaker speaks.");
  const longest = turns.reduce<Turn | undefined>(
    (a, b) => (a && a.wordCount >= b.wordCount ? a : b),
    undefined,
  );
  return measured((wordCount * 60_000) / speechMs, longest?.segments ?? [], wordCount);
}
