import type { Monologue } from "../conversation/conversation.ts";
import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The number of words in the speaker's longest run without another's turn; backchannels do not end a run. */
export const longestMonologueWords: SignalDefinition = {
  id: "longest-monologue-words",
  name: "Longest monologue in words",
  unit: "words",
  scope: "speaker",
  definition:
    "The number of words in the speaker's longest run without another's turn; backchannels do not end a run.",
  needs: {},
  measure: measureLongestMonologueWords,
};

function measureLongestMonologueWords(input: MeasureInput): Measurement {
  const longest = longestOf(input);
  if (!longest) return notMeasurable("This speaker takes no turn of their own.");
  return measured(longest.wordCount, longest.segments, input.own.turns.length);
}

function longestOf({ conversation, speaker }: MeasureInput): Monologue | undefined {
  const own = conversation.monologues.filter((run) => run.speaker === speaker);
  return own.reduce<Monologue | undefined>((a, b) => (a && a.wordCount >= b.wordCount ? a : b), undefined);
}
