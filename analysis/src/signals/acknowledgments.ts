import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's replies that open by taking up what was said: agreeing, thanking, saying it back. */
export const acknowledgments: SignalDefinition = {
  id: "acknowledgments",
  name: "Acknowledging replies",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The share of the speaker's replies that open by taking up what was said: agreeing, thanking, saying it back.",
  needs: { english: true },
  measure: measureAcknowledgments,
};

function measureAcknowledgments(input: MeasureInput): Measurement {
  const { conversation, own } = input;
  const taking = own.replies.flatMap((turn) =>
    turn.segments.filter((position) => conversation.acts[position]?.acknowledgment),
  );
  return shareOf(taking.length, own.replies.length, taking, "This speaker replies to nobody.");
}
