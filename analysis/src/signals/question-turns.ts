import { wantsAnswer } from "../language/questions.ts";
import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Shorter turns are answers and reactions, in which nobody would ask. */
const wordsMin = 3;

/** The share of the speaker's turns of three words or more that ask something of the others. */
export const questionTurns: SignalDefinition = {
  id: "question-turns",
  name: "Turns with a question",
  unit: "ratio",
  scope: "speaker",
  definition: "The share of the speaker's turns of three words or more that ask something of the others.",
  needs: { english: true },
  measure: measureQuestionTurns,
};

function measureQuestionTurns(input: MeasureInput): Measurement {
  const turns = input.own.turns.filter((turn) => turn.wordCount >= wordsMin);
  const asking = (position: number) =>
    input.conversation.acts[position]?.questions.some((each) => wantsAnswer(each.kind)) ?? false;
  const askingTurns = turns.filter((turn) => turn.segments.some(asking));
  const segments = askingTurns.flatMap((turn) => turn.segments.filter(asking));
  return shareOf(
    askingTurns.length,
    turns.length,
    segments,
    "This speaker takes no turn of three words or more.",
  );
}
