import { actsInTurn } from "./acts-in-turn.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Somebody says near the start what the meeting is for or in which order it will go: 1 yes, 0 no. */
export const agenda: SignalDefinition = {
  id: "agenda",
  name: "Agenda set",
  unit: "yes/no",
  scope: "both",
  definition:
    "Somebody says near the start what the meeting is for or in which order it will go: 1 yes, 0 no.",
  needs: { english: true },
  measure: measureAgenda,
};

function measureAgenda(input: MeasureInput): Measurement {
  const segments = input.own.turns.flatMap((turn) =>
    actsInTurn(input.conversation, turn, (acts) => acts.agenda)
      .filter(({ found }) => input.ends.opens(turn, found))
      .map(({ segment }) => segment),
  );
  return measured(segments.length > 0 ? 1 : 0, segments, 1);
}
