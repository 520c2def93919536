import type { Monologue } from "../conversation/conversation.ts";
import { measured } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The speaker's share of all speech: by time where ends are known, else by words; silence counts for no one. */
export const talkShare: SignalDefinition = {
  id: "talk-share",
  name: "Share of speech",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The speaker's share of all speech: by time where ends are known, else by words; silence counts for no one.",
  needs: {},
  measure: measureTalkShare,
};

function measureTalkShare(input: MeasureInput): Measurement {
  const speaker = input.conversation.speakers.find((each) => each.name === input.speaker);
  return measured(speaker?.share ?? 0, longestRun(input), input.own.wordCount);
}

/** All of a speaker's segments prove the share; the longest run shows it best. */
function longestRun({ conversation, speaker }: MeasureInput): readonly number[] {
  const runs = conversation.monologues.filter((run) => run.speaker === speaker);
  const longest = runs.reduce<Monologue | undefined>(
    (a, b) => (a && a.wordCount >= b.wordCount ? a : b),
    undefined,
  );
  return longest?.segments ?? [];
}
