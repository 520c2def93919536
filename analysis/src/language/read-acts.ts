import type { SegmentActs } from "../conversation/acts.ts";
import { findAcknowledgment } from "./acknowledgments.ts";
import { agendaSentences } from "./agenda.ts";
import { findCommitments } from "./commitments.ts";
import { creditSentences } from "./credits.ts";
import { decisionSentences } from "./decisions.ts";
import { findDismissal } from "./dismissals.ts";
import { findFalseStarts } from "./false-starts.ts";
import { findFillers } from "./fillers.ts";
import { findHedges } from "./hedges.ts";
import { invitationSentences } from "./invitations.ts";
import { parkingSentences, recapSentences, timeCheckSentences } from "./meeting-course.ts";
import type { Names } from "./names.ts";
import type { Passage } from "./passage.ts";
import { findQuestions } from "./questions.ts";
import { findRunUp } from "./run-ups.ts";
import { findStockPhrases } from "./stock-phrases.ts";
import { weighingSentences } from "./weighing.ts";

/**
 * Everything that a passage does, said by somebody to the others, who are called by `names`. What all decide to do is a
 * decision and no task that waits for an owner.
 */
export function readActs(passage: Passage, names: Names): SegmentActs {
  const decisions = decisionSentences(passage);
  const decided = new Set(decisions.map((span) => span.start));
  return {
    fillers: findFillers(passage),
    hedges: findHedges(passage),
    falseStarts: findFalseStarts(passage),
    questions: findQuestions(passage),
    dismissal: findDismissal(passage),
    acknowledgment: findAcknowledgment(passage),
    commitments: findCommitments(passage, names).filter(
      ({ owner, start }) => owner !== "we" || !decided.has(start),
    ),
    decisions,
    agenda: agendaSentences(passage),
    recaps: recapSentences(passage, names),
    timeChecks: timeCheckSentences(passage),
    parkings: parkingSentences(passage),
    invitations: invitationSentences(passage, names),
    credits: creditSentences(passage, names),
    weighings: weighingSentences(passage),
    stockPhrases: findStockPhrases(passage),
    runUp: findRunUp(passage),
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
  weighings: [],
  stockPhrases: [],
  runUp: null,
};
