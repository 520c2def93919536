import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Minutes by which the last words come after the scheduled end; 0 where the meeting ends in time. */
export const overrun: SignalDefinition = {
  id: "overrun",
  name: "Time over",
  unit: "minutes",
  scope: "conversation",
  definition:
    "Minutes by which the last words come after the scheduled end; 0 where the meeting ends in time.",
  needs: { timeGrade: "starts" },
  measure: measureOverrun,
};

function measureOverrun(input: MeasureInput): Measurement {
  const { schedule, conversation } = input;
  if (!schedule) return notMeasurable("Nobody said when the meeting was meant to end.");
  const ends = conversation.segments.map((segment) => segment.endMs ?? segment.startMs ?? 0);
  const lastMs = ends.reduce((latest, ms) => Math.max(latest, ms), 0);
  const after = conversation.segments.flatMap((segment, position) =>
    (segment.startMs ?? 0) >= schedule.endMs ? [position] : [],
  );
  return measured(Math.max(0, lastMs - schedule.endMs) / 60_000, after, 1);
}
