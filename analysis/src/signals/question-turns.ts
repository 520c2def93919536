import type { Turn } from "../conversation/conversation.ts";
import { shareOf } from "./measurement.ts";
import { putQuestions } from "./put-questions.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Shorter turns are answers and reactions, in which nobody would ask. */
export const askingWordsMin = 3;

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
  const runs = runsOf(input.own.turns);
  const asked = runs.map((run) => run.flatMap((turn) => putQuestions(input.conversation, turn)));
  const asking = asked.filter((each) => each.length > 0);
  const segments = [...new Set(asking.flat().map((each) => each.segment))];
  return shareOf(asking.length, runs.length, segments, "This speaker takes no turn of three words or more.");
}

/** The turns of some length, those between which nobody else spoke together: a pause makes no new turn to those who listen. */
function runsOf(turns: readonly Turn[]): Turn[][] {
  const runs: Turn[][] = [];
  for (const turn of turns) {
    const open = runs.at(-1);
    if (open?.at(-1)?.index === turn.index - 1) open.push(turn);
    else runs.push([turn]);
  }
  return runs.filter((run) => run.reduce((sum, turn) => sum + turn.wordCount, 0) >= askingWordsMin);
}
