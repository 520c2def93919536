import type { CommitmentSpan } from "../../conversation/acts.ts";
import type { Statement } from "../statements.ts";
import type { Ownership } from "./owners.ts";

const base: Readonly<Record<Ownership["how"], number>> = {
  I: 0.6,
  named: 0.65,
  accepted: 0.6,
  third: 0.5,
  addressed: 0.5,
  unknown: 0.4,
};
const weights = {
  /** A date turns talk into a promise. */
  due: 0.2,
  /** "maybe", "try to". */
  hedged: -0.25,
  /** Work is handed out when a meeting closes. */
  closing: 0.1,
  /** Most of what "we" will do is done at once, or by nobody. */
  we: -0.1,
  /** "I'll do that" names no work. */
  empty: -0.25,
  /** A promise is short; a long sentence tells of something. */
  long: -0.15,
  /** "I can", "I might" and what stands behind "if" offer more than they promise. */
  open: -0.15,
  /** Work of this very minute. */
  atOnce: -0.3,
} as const;
const closingShare = 0.85;
const wordsLong = 28;
const openWords =
  /\b(?:I|we|you) (?:can|could|might|should|may|would)\b|\b(?:if|unless|whether|would have|suppose|imagine)\b/i;
const atOnceWords =
  /\b(?:right now|here|just now|for now|in the chat|quickly|in a (?:second|minute|moment)|a second|(?:my|this|the|next) slides?|for a (?:second|minute)|again|one more time|first of all|before the end of (?:the|this) (?:meeting|call|session)|as an example|let's say)\b/i;

/** What is known of a candidate besides its words. */
export interface Circumstances {
  readonly dueWords: string | null;
  /** Log odds of the model that tells tasks. */
  readonly odds: number;
  /** True where the model picks it as the heart of an item. */
  readonly isHeart: boolean;
  readonly statementCount: number;
}

/** How likely a note-taker would write this down as an action item, 0.05 to 0.95 in steps of 0.05. */
export function judgeTask(
  commitment: CommitmentSpan | null,
  ownership: Ownership,
  statement: Statement,
  { dueWords, odds, isHeart, statementCount }: Circumstances,
): number {
  let confidence = base[ownership.how];
  if (dueWords !== null) confidence += weights.due;
  if (commitment?.hedged && commitment.owner !== null) confidence += weights.hedged;
  if (commitment?.owner === "we") confidence += weights.we;
  if (statement.index >= statementCount * closingShare) confidence += weights.closing;
  if (statement.terms.length === 0 && dueWords === null) confidence += weights.empty;
  if (statement.words.length > wordsLong) confidence += weights.long;
  if (openWords.test(statement.text) && dueWords === null && !statement.asks) confidence += weights.open;
  if (atOnceWords.test(statement.text)) confidence += weights.atOnce;
  confidence += Math.min(0.15, Math.max(-0.1, (odds + 3.5) * 0.06));
  if (isHeart && statement.terms.length > 0) confidence = Math.max(confidence, heartOf(odds));
  return Math.round(Math.min(0.95, Math.max(0.05, confidence)) * 20) / 20;
}

/** On meetings that it was not trained on, the model's picks were right about every other time. */
function heartOf(odds: number): number {
  return 0.5 + Math.min(0.2, Math.max(0, odds * 0.1));
}
