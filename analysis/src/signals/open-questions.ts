import { shareOf } from "./measurement.ts";
import { putQuestions } from "./put-questions.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the questions that the speaker puts to the others that ask for an account or an opinion rather than a yes, a fact or a choice. */
export const openQuestions: SignalDefinition = {
  id: "open-questions",
  name: "Open questions",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The share of the questions that the speaker puts to the others that ask for an account or an opinion rather than a yes, a fact or a choice.",
  needs: { english: true },
  measure: measureOpenQuestions,
};

function measureOpenQuestions({ conversation, own }: MeasureInput): Measurement {
  const asked = own.turns.flatMap((turn) => putQuestions(conversation, turn));
  const open = asked.filter((each) => each.found.kind === "open");
  const segments = [...new Set(asked.map((each) => each.segment))];
  return shareOf(open.length, asked.length, segments, "This speaker asks no questions.");
}
