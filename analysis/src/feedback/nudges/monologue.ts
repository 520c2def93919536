import { speakingTimeMs } from "../../conversation/timeline.ts";
import type { FindNudge } from "./nudge.ts";

/** The user has had the floor for this long without a word of substance from anybody else. */
const durationMsMin = 120_000;

export const findMonologue: FindNudge = ({ view, user, meetingType }) => {
  const { run, speakers } = view.totals;
  if (run === null || run.speaker !== user || speakers.length < 2 || meetingType === "presentation")
    return null;
  // Without ends, the words themselves tell about how long they took.
  const durationMs = run.speech?.totalMs ?? speakingTimeMs("w ".repeat(run.wordCount).trim());
  if (durationMs < durationMsMin) return null;
  const minutes = Math.floor(durationMs / 60_000);
  return {
    message: `You have been speaking for ${minutes} minutes now. A short question would let the others in.`,
    segment: run.from,
  };
};
