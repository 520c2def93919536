import type { Turn } from "../conversation/conversation.ts";
import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** A minute of speech, and about as many words: a common judgement of coaches, not a finding. */
const longTurn = { ms: 60_000, words: 150 } as const;

/** The share of the speaker's turns that last over 60 seconds or have over 150 words. */
export const longTurns: SignalDefinition = {
  id: "long-turns",
  name: "Long turns",
  unit: "ratio",
  scope: "speaker",
  definition: "The share of the speaker's turns that last over 60 seconds or have over 150 words.",
  needs: {},
  measure: measureLongTurns,
};

function measureLongTurns(input: MeasureInput): Measurement {
  const { turns } = input.own;
  const long = turns.filter((turn) => turn.wordCount > longTurn.words || lengthMs(turn) > longTurn.ms);
  return shareOf(
    long.length,
    turns.length,
    long.flatMap((turn) => turn.segments),
    "This speaker takes no turn of their own.",
  );
}

function lengthMs(turn: Turn): number {
  return turn.startMs === null || turn.endMs === null ? 0 : turn.endMs - turn.startMs;
}
