import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How often the speaker puts a topic off to another place or time. */
export const topicsParked: SignalDefinition = {
  id: "topics-parked",
  name: "Topics parked",
  unit: "count",
  scope: "speaker",
  definition: "How often the speaker puts a topic off to another place or time.",
  needs: { english: true },
  measure: measureTopicsParked,
};

function measureTopicsParked(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.parkings.length);
  return measured(count, segments, 1);
}
