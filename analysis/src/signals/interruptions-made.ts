import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often the speaker takes the floor from someone who had not finished, in 10 minutes of the others' speech. */
export const interruptionsMade: SignalDefinition = {
  id: "interruptions-made",
  name: "Interruptions made",
  unit: "per 10 min",
  scope: "speaker",
  definition:
    "How often the speaker takes the floor from someone who had not finished, in 10 minutes of the others' speech.",
  needs: { timeGrade: "per-speaker" },
  measure: measureInterruptionsMade,
};

function measureInterruptionsMade(input: MeasureInput): Measurement {
  const made = input.conversation.interruptions.filter((each) => each.by === input.speaker);
  const othersMs = input.others.speechMs;
  if (!othersMs) return notMeasurable("Nobody else speaks.");
  return measured(
    (made.length * 600_000) / othersMs,
    made.flatMap((each) => [each.interrupted, each.interrupting]),
    Math.round(othersMs / 1000),
  );
}
