import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's replies to something of substance that take up the other's words and add to them. */
export const buildingOn: SignalDefinition = {
  id: "building-on",
  name: "Building on others",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The share of the speaker's replies to something of substance that take up the other's words and add to them.",
  needs: { english: true },
  measure: measureBuildingOn,
};

function measureBuildingOn(input: MeasureInput): Measurement {
  const own = input.uptakes.filter((each) => each.turn.speaker === input.speaker);
  const building = own.filter((each) => each.builds);
  return shareOf(
    building.length,
    own.length,
    building.flatMap((each) => each.turn.segments.slice(0, 1)),
    "This speaker replies to nothing of substance.",
  );
}
