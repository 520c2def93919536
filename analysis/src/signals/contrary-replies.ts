import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's replies that open by contradicting what was said: "yeah, but", "no, I don't think so". */
export const contraryReplies: SignalDefinition = {
  id: "contrary-replies",
  name: "Replies that start with a but",
  unit: "ratio",
  scope: "speaker",
  definition:
    'The share of the speaker\'s replies that open by contradicting what was said: "yeah, but", "no, I don\'t think so".',
  needs: { english: true },
  measure: measureContraryReplies,
};

function measureContraryReplies(input: MeasureInput): Measurement {
  const { conversation, own } = input;
  const contrary = own.replies.flatMap((turn) =>
    turn.segments.filter((position) => conversation.acts[position]?.dismissal?.mild),
  );
  return shareOf(contrary.length, own.replies.length, contrary, "This speaker replies to nobody.");
}
