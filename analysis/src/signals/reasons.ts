import type { Conversation, TimeGrade } from "../conversation/conversation.ts";
import { timeGrades } from "../conversation/conversation.ts";
import type { SignalDefinition } from "./signal.ts";

const missingTimes: Readonly<Record<TimeGrade, string>> = {
  none: "",
  starts: "The transcript has no times.",
  cues: "The transcript does not say when people stop speaking.",
  "per-speaker": "The transcript does not show when people speak at the same time.",
};

/** Why a signal cannot be measured in this conversation, in one sentence; null where it can. */
export function whyNotMeasurable(
  { needs }: Pick<SignalDefinition, "needs">,
  conversation: Conversation,
): string | null {
  if (needs.timeGrade && timeGrades.indexOf(conversation.timeGrade) < timeGrades.indexOf(needs.timeGrade)) {
    return missingTimes[needs.timeGrade];
  }
  if (needs.english && conversation.language !== "en")
    return "This is measured in English conversations only.";
  if (needs.fillers && conversation.fillersRemoved)
    return "The transcript seems to be cleaned of filler words.";
  return null;
}
