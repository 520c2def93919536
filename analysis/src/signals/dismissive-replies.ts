import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's replies that open by waving away what was said. */
export const dismissiveReplies: SignalDefinition = {
  id: "dismissive-replies",
  name: "Dismissive replies",
  unit: "ratio",
  scope: "speaker",
  definition: "The share of the speaker's replies that open by waving away what was said.",
  needs: { english: true },
  measure: measureDismissiveReplies,
};

function measureDismissiveReplies(input: MeasureInput): Measurement {
  const { conversation, own } = input;
  const dismissive = own.replies.flatMap((turn) =>
    turn.segments.filter((position) => conversation.acts[position]?.dismissal?.mild === false),
  );
  return shareOf(dismissive.length, own.replies.length, dismissive, "This speaker replies to nobody.");
}
