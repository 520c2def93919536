import { measured, notMeasurable } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The smallest real speaker of a recorded meeting of four has 5 % of the speech at the fifth percentile: a fifth of an even share. */
const evenShareMin = 0.2;

/** The number of speakers with less than a fifth of an even share of the speech. */
export const silentSpeakers: SignalDefinition = {
  id: "silent-speakers",
  name: "Silent speakers",
  unit: "count",
  scope: "conversation",
  definition: "The number of speakers with less than a fifth of an even share of the speech.",
  needs: {},
  measure: measureSilentSpeakers,
};

function measureSilentSpeakers(input: MeasureInput): Measurement {
  const { speakers, segments } = input.conversation;
  if (speakers.length < 2) return notMeasurable("Only one person speaks.");
  const silent = new Set(
    speakers
      .filter((speaker) => speaker.share < evenShareMin / speakers.length)
      .map((speaker) => speaker.name),
  );
  const heard = segments.flatMap((segment, position) => (silent.has(segment.speaker) ? [position] : []));
  return measured(silent.size, heard, speakers.length);
}
