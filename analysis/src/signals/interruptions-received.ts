import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often others take the floor from the speaker, who had not finished, in 10 minutes of the speaker's speech. */
export const interruptionsReceived: SignalDefinition = {
  id: "interruptions-received",
  name: "Interruptions received",
  unit: "per 10 min",
  scope: "speaker",
  definition:
    "How often others take the floor from the speaker, who had not finished, in 10 minutes of the speaker's speech.",
  needs: { timeGrade: "per-speaker" },
  measure: measureInterruptionsReceived,
};

function measureInterruptionsReceived(input: MeasureInput): Measurement {
  const received = input.conversation.interruptions.filter((each) => each.of === input.speaker);
  const ownMs = input.own.speechMs;
  if (!ownMs) return notMeasurable("The transcript does not say how long this speaker speaks.");
  return measured(
    (received.length * 600_000) / ownMs,
    received.flatMap((each) => [each.interrupted, each.interrupting]),
    Math.round(ownMs / 1000),
  );
}
