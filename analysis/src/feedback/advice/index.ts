import type { Advice } from "../item.ts";
import { acknowledgments } from "./acknowledgments.ts";
import { answers } from "./answers.ts";
import { credit } from "./credit.ts";
import { decisionsStated } from "./decisions.ts";
import { falseStarts, pace } from "./delivery.ts";
import { dismissiveReplies } from "./dismissive-replies.ts";
import { fillers } from "./fillers.ts";
import { longestMonologue, longestMonologueWords, longTurns, talkShare } from "./floor.ts";
import { hedges } from "./hedges.ts";
import { namesInvited, silentSpeakers } from "./inclusion.ts";
import { interruptions } from "./interruptions.ts";
import { agenda, closingRecap, overrun, timeChecks } from "./meeting-course.ts";
import { openQuestions } from "./open-questions.ts";
import { firmPromises } from "./promises.ts";
import { questions } from "./questions.ts";
import { datedItems, ownedItems } from "./tasks.ts";

/** What can be said of each criterion. */
export const allAdvice: readonly Advice[] = [
  dismissiveReplies,
  interruptions,
  talkShare,
  longestMonologue,
  longestMonologueWords,
  longTurns,
  questions,
  openQuestions,
  answers,
  acknowledgments,
  namesInvited,
  silentSpeakers,
  credit,
  agenda,
  timeChecks,
  closingRecap,
  overrun,
  decisionsStated,
  ownedItems,
  datedItems,
  firmPromises,
  fillers,
  hedges,
  falseStarts,
  pace,
];
