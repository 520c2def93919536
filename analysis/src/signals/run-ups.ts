import { runUpLimits } from "../language/run-ups.ts";
import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's turns of 50 words or more whose first 30 words have not come to a point: a detour is announced, or hardly a word says anything. */
export const runUps: SignalDefinition = {
  id: "run-ups",
  name: "Long turns that start with a run-up",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The share of the speaker's turns of 50 words or more whose first 30 words have not come to a point: a detour is announced, or hardly a word says anything.",
  needs: { english: true },
  measure: measureRunUps,
};

function measureRunUps(input: MeasureInput): Measurement {
  const { conversation, own } = input;
  const long = own.turns.filter((turn) => turn.wordCount >= runUpLimits.turnWordsMin);
  const slow = long.flatMap((turn) =>
    turn.segments.filter((position) => conversation.acts[position]?.runUp).slice(0, 1),
  );
  return shareOf(slow.length, long.length, slow, "This speaker takes no turn of 50 words or more.");
}
