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
  const segments = input.own.segments.filter(
    (position) => input.opening.has(position) && (input.conversation.acts[position]?.agenda.length ?? 0) > 0,
  );
  return measured(segments.length > 0 ? 1 : 0, segments, 1);
}
