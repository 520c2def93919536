import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** Minutes by which the first words come after the scheduled start; 0 where the meeting starts in time. */
export const lateStart: SignalDefinition = {
  id: "late-start",
  name: "Late start",
  unit: "minutes",
  scope: "conversation",
  definition:
    "Minutes by which the first words come after the scheduled start; 0 where the meeting starts in time.",
  needs: { timeGrade: "starts" },
  measure: measureLateStart,
};

function measureLateStart(input: MeasureInput): Measurement {
  const { schedule, conversation } = input;
  if (!schedule) return notMeasurable("Nobody said when the meeting was meant to start.");
  const starts = conversation.segments.map((segment) => segment.startMs ?? Number.POSITIVE_INFINITY);
  const firstMs = starts.reduce((earliest, ms) => Math.min(earliest, ms), Number.POSITIVE_INFINITY);
  return measured(Math.max(0, firstMs - schedule.startMs) / 60_000, [starts.indexOf(firstMs)], 1);
}
