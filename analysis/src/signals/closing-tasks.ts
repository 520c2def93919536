import { actsInTurn } from "./acts-in-turn.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How many tasks are named near the end with one owner and a date. */
export const closingTasks: SignalDefinition = {
  id: "closing-tasks",
  name: "Tasks named at the end",
  unit: "count",
  scope: "both",
  definition: "How many tasks are named near the end with one owner and a date.",
  needs: { english: true },
  measure: measureClosingTasks,
};

function measureClosingTasks(input: MeasureInput): Measurement {
  const named = input.own.turns.flatMap((turn) =>
    actsInTurn(input.conversation, turn, (acts) => acts.commitments)
      .filter(
        ({ found }) => found.owner !== null && found.owner !== "we" && found.due !== null && !found.hedged,
      )
      .filter(({ found }) => input.ends.closes(turn, found))
      .map(({ segment }) => segment),
  );
  return measured(named.length, named, 1);
}
