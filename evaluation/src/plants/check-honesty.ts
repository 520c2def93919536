import { honestyChecks } from "./honesty/index.ts";
import type { Stage } from "./plant-behaviors.ts";
import { readReport } from "./read-reports.ts";

export interface HonestyResult {
  readonly check: string;
  readonly scene: string;
  readonly faults: readonly string[];
}

/** One speaker's report, on transcripts that show less and less. */
export function checkHonesty(stage: Stage): HonestyResult[] {
  const [first] = stage.readings;
  if (!first) return [];
  const [user, before] = first;
  return honestyChecks.flatMap(({ id, take, faults }) => {
    const scene = take({ id: stage.id, segments: stage.segments, user }, before);
    if (!scene) return [];
    const after = readReport(scene);
    return [{ check: id, scene: stage.id, faults: faults(after, before) }];
  });
}
