import type { Invariance } from "../changed.ts";
import { startTime } from "../read-reports.ts";

const dayMs = 86_400_000;
const daysLater = 3;

/** The meeting takes place some days later. */
export const otherDay: Invariance = {
  id: "another day",
  change: (scene) => ({
    scene,
    start: new Date(Date.parse(startTime) + daysLater * dayMs).toISOString(),
    textOf: (text) => text,
  }),
};

/** All times of the transcript are some days later. */
export const shiftedTimes: Invariance = {
  id: "times shifted by days",
  change: (scene) => {
    if (scene.segments[0]?.startMs === undefined) return null;
    const later = daysLater * dayMs;
    const segments = scene.segments.map((segment) => ({
      ...segment,
      ...(segment.startMs === undefined ? {} : { startMs: segment.startMs + later }),
      ...(segment.endMs === undefined ? {} : { endMs: segment.endMs + later }),
    }));
    return { scene: { ...scene, segments }, textOf: (text) => text };
  },
};
