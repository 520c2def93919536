import type { SegmentActs } from "../conversation/acts.ts";
import { creditSentences, invitationSentences } from "./addressing.ts";
import { findCommitments } from "./commitments.ts";
import { decisionSentences } from "./decisions.ts";
import { findFalseStarts } from "./false-starts.ts";
import { findFillers } from "./fillers.ts";
import { findHedges } from "./hedges.ts";
import { agendaSentences, parkingSentences, recapSentences, timeCheckSentences } from "./meeting-course.ts";
import type { Names } from "./names.ts";
import type { Passage } from "./passage.ts";
import { findQuestions } from "./questions.ts";
import { findAcknowledgment, findDismissal } from "./replies.ts";

/** Everything that a passage does, said by somebody to the others, who are called by `names`. */
export function readActs(passage: Passage, names: Names): SegmentActs {
  return {
    fillers: findFillers(passage),
    hedges: findHedges(passage),
    falseStarts: findFalseStarts(passage),
    questions: findQuestions(passage),
    dismissal: findDismissal(passage),
    acknowledgment: findAcknowledgment(passage),
    commitments: findCommitments(passage, names),
    decisions: decisionSentences(passage),
    agenda: agendaSentences(passage),
    recaps: recapSentences(passage),
    timeChecks: timeCheckSentences(passage),
    parkings: parkingSentences(passage),
    invitations: invitationSentences(passage, names),
    credits: creditSentences(passage, names),
  };
}

/** A segment of which nothing is known but that it was said, as in a language that is not read. */
export const noActs: SegmentActs = {
  fillers: [],
  hedges: [],
  falseStarts: [],
  questions: [],
  dismissal: null,
  acknowledgment: null,
  commitments: [],
  decisions: [],
  agenda: [],
  recaps: [],
  timeChecks: [],
  parkings: [],
  invitations: [],
  credits: [],
};
