import type { FindNudge } from "./nudge.ts";

/** So long without a word, while others talk. */
const silenceMsMin = 10 * 60_000;
/** Who has said less was only greeting, or is a mistake of the transcript. */
const segmentsMin = 2;

export const findSilentSpeaker: FindNudge = ({ view, memory, nowMs, user, meetingType }) => {
  const { speakers } = view.totals;
  if (user === null || speakers.length < 3 || meetingType === "presentation") return null;
  const silent = speakers
    .filter(
      ({ name, segmentCount }) =>
        name !== user && segmentCount >= segmentsMin && !memory.people.includes(name),
    )
    .map(({ name, lastHeardMs }) => ({ name, silentMs: nowMs - (lastHeardMs ?? nowMs) }))
    .filter(({ silentMs }) => silentMs >= silenceMsMin)
    .sort((one, other) => other.silentMs - one.silentMs);
  const [longest] = silent;
  if (longest === undefined) return null;
  const minutes = Math.floor(longest.silentMs / 60_000);
  return {
    message: `${longest.name} has not said anything for ${minutes} minutes. You could ask what they think.`,
    segment: null,
    person: longest.name,
  };
};
