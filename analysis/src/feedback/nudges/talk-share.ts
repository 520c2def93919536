import { anchorsFor } from "../../scoring/anchors-for.ts";
import { levelAt } from "../../scoring/points.ts";
import { listening } from "../../scoring/rubric/listening.ts";
import { shareOfSpeech } from "../../signals/live/running-signals.ts";
import type { FindNudge } from "./nudge.ts";

/** Before that, one long answer makes all the difference. */
const conversationMsMin = 5 * 60_000;
const wordsMin = 400;
/** "Clearly off the share that this meeting asks for", or worse. */
const levelMax = 2;

export const findTalkShare: FindNudge = ({ view, nowMs, user, meetingType }) => {
  const { totals } = view;
  const speaker = totals.speakers.find(({ name }) => name === user);
  const criterion = listening.find(({ id }) => id === "listening.talk-share");
  if (speaker === undefined || criterion === undefined || nowMs < conversationMsMin) return null;
  if (totals.speakers.reduce((sum, { wordCount }) => sum + wordCount, 0) < wordsMin) return null;
  const speakerCount = totals.speakers.length;
  const anchors = anchorsFor(criterion, { meetingType, speakerCount, hand: 1 });
  if (anchors === null || !("best" in anchors)) return null;
  const share = shareOfSpeech(speaker, totals);
  if (levelAt(anchors, share) > levelMax) return null;
  const percent = Math.round(share * 100);
  const message =
    share > anchors.best[1]
      ? `You have spoken ${percent} % of the time so far. Leaving a pause would make room for the others.`
      : `You have spoken ${percent} % of the time so far. Your view would be welcome, too.`;
  return { message, segment: null };
};
