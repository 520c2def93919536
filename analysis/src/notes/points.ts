import type { Conversation } from "../conversation/conversation.ts";
import type { Leads } from "./leads.ts";
import type { Statement } from "./statements.ts";
import type { TermWeights } from "./weigh-terms.ts";

/** What statements are judged by. */
export interface PointSources {
  readonly weights: TermWeights;
  readonly leads: Leads;
}

/** How much each statement says that is worth keeping; 0 for what nobody would note down. */
export function weighStatements(
  statements: readonly Statement[],
  conversation: Conversation,
  { weights, leads }: PointSources,
): number[] {
  return statements.map((statement) => {
    const kept = 1 / (1 + Math.exp(-(leads.key[statement.index] ?? 0)));
    return weigh(statement, conversation, weights) * (keptMin + kept);
  });
}

/** So much counts of what the words alone say, where an annotator would surely not keep them. */
const keptMin = 0.15;

const wordsMin = 5;
/** A last word after which something is missing. */
const breaksOff =
  /\b(?:the|a|an|of|to|for|with|in|on|at|by|from|and|but|or|that|which|who|is|are|was|were|be|as|if|when|because|until|than|like|my|our|your|their|its|his|her|we|i|they|will|would|can|could|should|not|very|so)(?:[.…]|-)?$/i;
/** A sentence that hangs on another one. */
const leans = /^(?:where|although|whereas|which|because|'?cause|while|unless|including|of|to|by|for|with)\b/i;
/** What somebody does not know is seldom what the others took away. */
const unknowing =
  /^(?:(?:well|so|and|but|oh|no),? )*(?:i (?:do not|don['’]?t),? )*i (?:do not|don['’]?t) know\b/i;
const unknowingShare = 0.3;
/** A line in so many pieces was not understood by whoever wrote it down. */
const breaksMin = 3;
const brokenShare = 0.4;

function weigh(statement: Statement, conversation: Conversation, weights: TermWeights): number {
  if (statement.words.length < wordsMin) return 0;
  const different = new Set(statement.terms);
  let weight = 0;
  for (const term of different) weight += weights.weightOf(term);
  const length = Math.min(1, statement.words.length / 12);
  const figures = /\d|percent|million|thousand|hundred|dollar|euro/i.test(statement.text) ? 1.25 : 1;
  const asked = statement.asks ? 0.45 : 1;
  const settled = settles(statement, conversation) ? 1.6 : 1;
  const whole = breaksOff.test(statement.text) ? 0.5 : leans.test(statement.text) ? 0.75 : 1;
  const understood = brokenness(statement.text) * (unknowing.test(statement.text) ? unknowingShare : 1);
  return (
    ((understood * whole * weight) / Math.sqrt(Math.max(8, statement.words.length))) *
    length *
    figures *
    asked *
    settled
  );
}

function brokenness(text: string): number {
  return (text.match(/…|\.{3}/g)?.length ?? 0) >= breaksMin ? brokenShare : 1;
}

function settles(statement: Statement, conversation: Conversation): boolean {
  return statement.segments.some((position) => {
    const acts = conversation.acts[position];
    return (
      acts !== undefined &&
      (acts.decisions.length > 0 || acts.recaps.length > 0 || acts.commitments.length > 0)
    );
  });
}
