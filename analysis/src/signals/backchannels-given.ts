import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often the speaker says mm-hm, right and the like while another holds the floor, in 10 minutes of the others' speech. */
export const backchannelsGiven: SignalDefinition = {
  id: "backchannels-given",
  name: "Signs of listening",
  unit: "per 10 min",
  scope: "speaker",
  definition:
    "How often the speaker says mm-hm, right and the like while another holds the floor, in 10 minutes of the others' speech.",
  needs: { timeGrade: "cues", english: true },
  measure: measureBackchannelsGiven,
};

function measureBackchannelsGiven(input: MeasureInput): Measurement {
  const given = input.conversation.backchannels.filter((each) => each.speaker === input.speaker);
  const othersMs = input.others.speechMs;
  if (!othersMs) return notMeasurable("Nobody else speaks.");
  return measured(
    (given.length * 600_000) / othersMs,
    given.map((each) => each.segment),
    Math.round(othersMs / 1000),
  );
}
