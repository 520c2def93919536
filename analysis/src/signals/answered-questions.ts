import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the questions asked of the speaker to which the speaker's next words are an answer. */
export const answeredQuestions: SignalDefinition = {
  id: "answered-questions",
  name: "Questions answered",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The share of the questions asked of the speaker to which the speaker's next words are an answer.",
  needs: { english: true },
  measure: measureAnsweredQuestions,
};

function measureAnsweredQuestions(input: MeasureInput): Measurement {
  const asked = input.exchanges.filter(
    (each) => each.asked === input.speaker && each.asker !== input.speaker,
  );
  const answered = asked.filter((each) => each.answered);
  const proof = asked.flatMap((each) => [each.segment, ...each.reply.slice(0, 1)]);
  return shareOf(answered.length, asked.length, proof, "Nobody asks this speaker anything.");
}
