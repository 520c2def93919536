import type { Behavior } from "../behavior.ts";

const minuteMs = 60_000;
const minutesOver = { weak: 4, strong: 14 } as const;
const minutesMin = 20;

/** The meeting was to end earlier than it did; without the plant it ends when planned. */
export const overrun: Behavior = {
  id: "over-running",
  category: "timeManagement",
  effect: "worse",
  criteria: ["timeManagement.overrun"],
  plant(scene, { dose }) {
    const lastMs = scene.segments.reduce(
      (latest, { startMs, endMs }) => Math.max(latest, endMs ?? startMs ?? 0),
      0,
    );
    if (lastMs < minutesMin * minuteMs) return null;
    const endMs = lastMs - minutesOver[dose] * minuteMs;
    const places = scene.segments.flatMap(({ startMs }, position) =>
      (startMs ?? 0) >= endMs ? [position] : [],
    );
    return {
      before: { ...scene, schedule: { startMs: 0, endMs: lastMs } },
      after: { ...scene, schedule: { startMs: 0, endMs } },
      places,
    };
  },
};
