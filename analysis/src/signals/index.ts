import { acknowledgments } from "./acknowledgments.ts";
import { actionItems } from "./action-items.ts";
import { agenda } from "./agenda.ts";
import { answeredQuestions } from "./answered-questions.ts";
import { backchannelsGiven } from "./backchannels-given.ts";
import { balance } from "./balance.ts";
import { buildingOn } from "./building-on.ts";
import { closingRecap } from "./closing-recap.ts";
import { closingTasks } from "./closing-tasks.ts";
import { commitments } from "./commitments.ts";
import { contraryReplies } from "./contrary-replies.ts";
import { creditGiven } from "./credit-given.ts";
import { datedActionItems } from "./dated-action-items.ts";
import { decisions } from "./decisions.ts";
import { decisionsRestated } from "./decisions-restated.ts";
import { decisionsStated } from "./decisions-stated.ts";
import { dismissiveReplies } from "./dismissive-replies.ts";
import { falseStarts } from "./false-starts.ts";
import { fillers } from "./fillers.ts";
import { hedges } from "./hedges.ts";
import { interruptionsMade } from "./interruptions-made.ts";
import { interruptionsReceived } from "./interruptions-received.ts";
import { lateStart } from "./late-start.ts";
import { longTurns } from "./long-turns.ts";
import { longestMonologue } from "./longest-monologue.ts";
import { longestMonologueWords } from "./longest-monologue-words.ts";
import { namesInvited } from "./names-invited.ts";
import { openEnds } from "./open-ends.ts";
import { openQuestions } from "./open-questions.ts";
import { optionsWeighed } from "./options-weighed.ts";
import { overrun } from "./overrun.ts";
import { ownedActionItems } from "./owned-action-items.ts";
import { pace } from "./pace.ts";
import { paraphrases } from "./paraphrases.ts";
import { questionTurns } from "./question-turns.ts";
import { repeatedPhrases } from "./repeated-phrases.ts";
import { replyTime } from "./reply-time.ts";
import { runUps } from "./run-ups.ts";
import type { SignalDefinition } from "./signal.ts";
import { silentSpeakers } from "./silent-speakers.ts";
import { talkShare } from "./talk-share.ts";
import { timeChecks } from "./time-checks.ts";
import { topicsParked } from "./topics-parked.ts";
import { unansweredQuestions } from "./unanswered-questions.ts";
import { vagueCommitments } from "./vague-commitments.ts";

/** Every measure, in the order in which they are shown. */
export const signalDefinitions: readonly SignalDefinition[] = [
  talkShare,
  longestMonologue,
  longestMonologueWords,
  longTurns,
  runUps,
  pace,
  fillers,
  falseStarts,
  repeatedPhrases,
  hedges,
  questionTurns,
  openQuestions,
  answeredQuestions,
  unansweredQuestions,
  openEnds,
  interruptionsMade,
  interruptionsReceived,
  backchannelsGiven,
  replyTime,
  dismissiveReplies,
  contraryReplies,
  acknowledgments,
  paraphrases,
  buildingOn,
  agenda,
  timeChecks,
  topicsParked,
  closingRecap,
  closingTasks,
  lateStart,
  overrun,
  balance,
  silentSpeakers,
  namesInvited,
  creditGiven,
  decisions,
  decisionsStated,
  decisionsRestated,
  optionsWeighed,
  actionItems,
  ownedActionItems,
  datedActionItems,
  commitments,
  vagueCommitments,
];
