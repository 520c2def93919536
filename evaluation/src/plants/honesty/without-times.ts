import type { Segment } from "@convo/analysis";
import { type HonestyCheck, stillMeasured, stillSaid } from "./honest.ts";

const needEnds = [
  "listening.interruptions-made",
  "listening.longest-monologue",
  "listening.backchannels",
  "clarity.pace",
];

/** The transcript says when each segment starts and not when it ends. */
export const withoutEnds: HonestyCheck = {
  id: "end times removed",
  take: (scene) => {
    if (scene.segments[0]?.endMs === undefined) return null;
    return { ...scene, segments: scene.segments.map(({ endMs: _, ...segment }): Segment => segment) };
  },
  faults: (after, before) => [
    ...(after.explanation.timeGrade === "starts"
      ? []
      : [`the time grade is "${after.explanation.timeGrade}"`]),
    ...stillMeasured(after, before, needEnds),
    ...stillSaid(after, needEnds),
  ],
};

/** The transcript says no times at all. */
export const withoutTimes: HonestyCheck = {
  id: "all times removed",
  take: (scene) => {
    if (scene.segments[0]?.startMs === undefined) return null;
    const segments = scene.segments.map(({ startMs: _, endMs: __, ...segment }): Segment => segment);
    return { ...scene, segments };
  },
  faults: (after, before) => [
    ...(after.explanation.timeGrade === "none" ? [] : [`the time grade is "${after.explanation.timeGrade}"`]),
    ...stillMeasured(after, before, needEnds),
    ...stillSaid(after, needEnds),
    ...(/\bat \d\d:\d\d\b/.test(JSON.stringify(after.feedback)) ? ["a clock time is told"] : []),
  ],
};
