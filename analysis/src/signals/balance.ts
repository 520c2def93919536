import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** How evenly the speech is spread over the speakers: 1 where all have the same share, 0 where one has it all (1 less the normalized Gini coefficient). */
export const balance: SignalDefinition = {
  id: "balance",
  name: "Balance",
  unit: "ratio",
  scope: "conversation",
  definition:
    "How evenly the speech is spread over the speakers: 1 where all have the same share, 0 where one has it all (1 less the normalized Gini coefficient).",
  needs: {},
  measure: measureBalance,
};

function measureBalance(input: MeasureInput): Measurement {
  const shares = input.conversation.speakers.map((speaker) => speaker.share);
  if (shares.length < 2) return notMeasurable("Only one person speaks.");
  return measured(1 - normalizedGini(shares), [], shares.length);
}

function normalizedGini(shares: readonly number[]): number {
  const sorted = [...shares].sort((a, b) => a - b);
  const size = sorted.length;
  const total = sorted.reduce((sum, share) => sum + share, 0);
  const weighted = sorted.reduce((sum, share, rank) => sum + (2 * (rank + 1) - size - 1) * share, 0);
  return total === 0 ? 0 : weighted / (size * total) / ((size - 1) / size);
}
