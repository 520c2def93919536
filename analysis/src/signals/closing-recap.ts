import { actsInTurn } from "./acts-in-turn.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Somebody goes over near the end what was settled or who does what: 1 yes, 0 no. */
export const closingRecap: SignalDefinition = {
  id: "closing-recap",
  name: "Closing recap",
  unit: "yes/no",
  scope: "both",
  definition: "Somebody goes over near the end what was settled or who does what: 1 yes, 0 no.",
  needs: { english: true },
  measure: measureClosingRecap,
};

function measureClosingRecap(input: MeasureInput): Measurement {
  const segments = input.own.turns.flatMap((turn) =>
    actsInTurn(input.conversation, turn, (acts) => acts.recaps)
      .filter(({ found }) => input.ends.closes(turn, found))
      .map(({ segment }) => segment),
  );
  return measured(segments.length > 0 ? 1 : 0, segments, 1);
}
