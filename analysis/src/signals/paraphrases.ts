import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's replies to something of substance that first say back what the other said. */
export const paraphrases: SignalDefinition = {
  id: "paraphrases",
  name: "Saying back",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The share of the speaker's replies to something of substance that first say back what the other said.",
  needs: { english: true },
  measure: measureParaphrases,
};

function measureParaphrases(input: MeasureInput): Measurement {
  const own = input.uptakes.filter((each) => each.turn.speaker === input.speaker);
  const restating = own.filter((each) => each.restates);
  return shareOf(
    restating.length,
    own.length,
    restating.flatMap((each) => each.turn.segments.slice(0, 1)),
    "This speaker replies to nothing of substance.",
  );
}
