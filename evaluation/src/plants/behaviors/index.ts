import type { Behavior } from "../behavior.ts";
import { acknowledgedReplies } from "./acknowledged-replies.ts";
import { closedQuestions } from "./closed-questions.ts";
import { dismissiveReplies } from "./dismissive-replies.ts";
import { fillerWords } from "./filler-words.ts";
import { hedgedStatements } from "./hedged-statements.ts";
import { ignoredQuestions } from "./ignored-questions.ts";
import { interruptions } from "./interruptions.ts";
import { longMonologues } from "./long-monologues.ts";
import { agenda, recap, timeChecks } from "./meeting-course.ts";
import { openQuestions } from "./open-questions.ts";
import { overrun } from "./overrun.ts";
import { questionsLeftOpen } from "./questions-left-open.ts";
import { silentColleagues } from "./silent-colleagues.ts";
import {
  creditToOthers,
  decisionsRestated,
  firmPromisesMade,
  namesInvited,
  vaguePromisesMade,
} from "./working-together.ts";

/** Every behavior that is planted, in the order in which they are shown. */
export const behaviors: readonly Behavior[] = [
  dismissiveReplies,
  closedQuestions,
  openQuestions,
  longMonologues,
  interruptions,
  ignoredQuestions,
  fillerWords,
  hedgedStatements,
  acknowledgedReplies,
  creditToOthers,
  namesInvited,
  silentColleagues,
  agenda,
  timeChecks,
  recap,
  overrun,
  decisionsRestated,
  vaguePromisesMade,
  firmPromisesMade,
  questionsLeftOpen,
];
