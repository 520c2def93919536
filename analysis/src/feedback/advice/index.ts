import type { Advice } from "../item.ts";
import { acknowledgments } from "./acknowledgments.ts";
import { agenda } from "./agenda.ts";
import { answers } from "./answers.ts";
import { closingRecap } from "./closing-recap.ts";
import { credit } from "./credit.ts";
import { closingTasks, decisionsRestated, optionsWeighed } from "./deciding.ts";
import { decisionsStated } from "./decisions.ts";
import { falseStarts, pace } from "./delivery.ts";
import { contraryReplies, dismissiveReplies } from "./dismissive-replies.ts";
import { fillers } from "./fillers.ts";
import { longestMonologue, longestMonologueWords, longTurns, talkShare } from "./floor.ts";
import { hedges } from "./hedges.ts";
import { namesInvited, silentSpeakers } from "./inclusion.ts";
import { interruptions } from "./interruptions.ts";
import { openEnds } from "./open-ends.ts";
import { openQuestions } from "./open-questions.ts";
import { petPhrases, runUps } from "./openings.ts";
import { firmPromises } from "./promises.ts";
import { questions } from "./questions.ts";
import { buildingOn, paraphrases } from "./taking-up.ts";
import { datedItems, ownedItems } from "./tasks.ts";
import { overrun, timeChecks } from "./time.ts";

/** What can be said of each criterion. */
export const allAdvice: readonly Advice[] = [
  dismissiveReplies,
  contraryReplies,
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
  openEnds,
  fillers,
  hedges,
  falseStarts,
  pace,
  runUps,
  petPhrases,
  paraphrases,
  buildingOn,
  optionsWeighed,
  decisionsRestated,
  closingTasks,
];
