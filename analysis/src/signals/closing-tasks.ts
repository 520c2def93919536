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
  const closing = input.own.segments.filter((position) => input.closing.has(position));
  const named = closing.flatMap((position) =>
    (input.conversation.acts[position]?.commitments ?? [])
      .filter(({ owner, due }) => owner !== null && owner !== "we" && due !== null)
      .map(() => position),
  );
  return measured(named.length, named, 1);
}
