import { busyScene } from "./busy-scene.ts";
import { type Comparison, compareReadings } from "./compare-readings.ts";
import { invariances } from "./invariances/index.ts";
import type { Stage } from "./plant-behaviors.ts";
import { readReport } from "./read-reports.ts";
import { randomOf } from "./seed.ts";

/** One speaker's report, before and after every change that it must not mind. */
export function checkInvariances(stage: Stage): Comparison[] {
  const [user] = stage.readings.keys();
  if (user === undefined) return [];
  const scene = busyScene({ id: stage.id, segments: stage.segments, user });
  const before = readReport(scene);
  return invariances.flatMap(({ id, change }) => {
    const changed = change(scene, randomOf(stage.id, id));
    if (!changed) return [];
    const after = readReport(changed.scene, changed.start);
    return [compareReadings(id, stage.id, { before, after, changed })];
  });
}
