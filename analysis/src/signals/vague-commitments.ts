import { countActs } from "./acts-of.ts";
import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's own commitments that have no date or are hedged. */
export const vagueCommitments: SignalDefinition = {
  id: "vague-commitments",
  name: "Vague commitments",
  unit: "ratio",
  scope: "speaker",
  definition: "The share of the speaker's own commitments that have no date or are hedged.",
  needs: { english: true },
  measure: measureVagueCommitments,
};

function measureVagueCommitments(input: MeasureInput): Measurement {
  const own = countActs(input, (acts) => acts.commitments.filter((each) => each.owner === "I").length);
  const vague = countActs(
    input,
    (acts) =>
      acts.commitments.filter((each) => each.owner === "I" && (each.due === null || each.hedged)).length,
  );
  return shareOf(vague.count, own.count, vague.segments, "This speaker takes nothing on.");
}
