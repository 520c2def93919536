import { acknowledgments } from "./acknowledgments.ts";
import { actionItems } from "./action-items.ts";
import { agenda } from "./agenda.ts";
import { answeredQuestions } from "./answered-questions.ts";
import { backchannelsGiven } from "./backchannels-given.ts";
import { balance } from "./balance.ts";
import { closingRecap } from "./closing-recap.ts";
import { commitments } from "./commitments.ts";
import { creditGiven } from "./credit-given.ts";
import { datedActionItems } from "./dated-action-items.ts";
import { decisions } from "./decisions.ts";
import { decisionsStated } from "./decisions-stated.ts";
import { dismissiveReplies } from "./dismissive-replies.ts";
import { falseStarts } from "./false-starts.ts";
import { fillers } from "./fillers.ts";
import { hedges } from "./hedges.ts";
import { interruptionsMade } from "./interruptions-made.ts";
import { interruptionsReceived } from "./interruptions-received.ts";
import { longTurns } from "./long-turns.ts";
import { longestMonologue } from "./longest-monologue.ts";
import { longestMonologueWords } from "./longest-monologue-words.ts";
import { namesInvited } from "./names-invited.ts";
import { openQuestions } from "./open-questions.ts";
import { overrun } from "./overrun.ts";
import { ownedActionItems } from "./owned-action-items.ts";
import { pace } from "./pace.ts";
import { questionTurns } from "./question-turns.ts";
import { replyTime } from "./reply-time.ts";
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
  pace,
  fillers,
  falseStarts,
  hedges,
  questionTurns,
  openQuestions,
  answeredQuestions,
  unansweredQuestions,
  interruptionsMade,
  interruptionsReceived,
  backchannelsGiven,
  replyTime,
  dismissiveReplies,
  acknowledgments,
  agenda,
  timeChecks,
  topicsParked,
  closingRecap,
  overrun,
  balance,
  silentSpeakers,
  namesInvited,
  creditGiven,
  decisions,
  decisionsStated,
  actionItems,
  ownedActionItems,
  datedActionItems,
  commitments,
  vagueCommitments,
];
