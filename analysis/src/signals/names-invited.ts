import { countActs } from "./acts-of.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How many times the speaker gives somebody the floor by name. */
export const namesInvited: SignalDefinition = {
  id: "names-invited",
  name: "People invited by name",
  unit: "count",
  scope: "speaker",
  definition: "How many times the speaker gives somebody the floor by name.",
  needs: { english: true },
  measure: measureNamesInvited,
};

function measureNamesInvited(input: MeasureInput): Measurement {
  const { count, segments } = countActs(input, (acts) => acts.invitations.length);
  return measured(count, segments, input.own.turns.length);
}
