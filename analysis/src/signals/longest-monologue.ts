import type { Monologue } from "../conversation/conversation.ts";
import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The time spoken in the speaker's longest run without another's turn; backchannels do not end a run. */
export const longestMonologue: SignalDefinition = {
  id: "longest-monologue",
  name: "Longest monologue",
  unit: "seconds",
  scope: "speaker",
  definition:
    "The time spoken in the speaker's longest run without another's turn; backchannels do not end a run.",
  needs: { timeGrade: "cues" },
  measure: measureLongestMonologue,
};

function measureLongestMonologue(input: MeasureInput): Measurement {
  const longest = longestOf(input);
  if (!longest) return notMeasurable("This speaker takes no turn of their own.");
  return measured((longest.durationMs ?? 0) / 1000, longest.segments, input.own.turns.length);
}

function longestOf({ conversation, speaker }: MeasureInput): Monologue | undefined {
  const own = conversation.monologues.filter((run) => run.speaker === speaker);
  return own.reduce<Monologue | undefined>(
    (a, b) => (a && (a.durationMs ?? 0) >= (b.durationMs ?? 0) ? a : b),
    undefined,
  );
}
