import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's questions that nobody answers. */
export const unansweredQuestions: SignalDefinition = {
  id: "unanswered-questions",
  name: "Own questions left open",
  unit: "ratio",
  scope: "speaker",
  definition: "The share of the speaker's questions that nobody answers.",
  needs: { english: true },
  measure: measureUnansweredQuestions,
};

function measureUnansweredQuestions(input: MeasureInput): Measurement {
  const own = input.exchanges.filter((each) => each.asker === input.speaker);
  const open = own.filter((each) => !each.answered);
  return shareOf(
    open.length,
    own.length,
    open.map((each) => each.segment),
    "This speaker asks no questions.",
  );
}
