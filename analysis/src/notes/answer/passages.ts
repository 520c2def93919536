import type { Conversation } from "../../conversation/conversation.ts";
import { isEveryday } from "../everyday-words.ts";
import { buildIndex, type Index } from "./bm25.ts";
import { indexTerms } from "./query-terms.ts";
import { longerQuotesIn, type Quote, quotesIn, replyTo } from "./quotes.ts";

/** A quote that answers, and how well. */
export interface FoundPassage extends Quote {
  readonly score: number;
}

/** What to look for. */
export interface Search {
  readonly terms: readonly string[];
  /** Whose words alone are wanted; null for everybody's. */
  readonly speaker: string | null;
  /** What the answer should hold: a date, a number. */
  readonly wanted: RegExp | null;
}

/** Of what is asked about, so much (by how telling the words are) must have been said. */
const coverageMin = 0.5;
/** And so much of it within a few turns. */
const nearCoverageMin = 0.4;
const nearTurns = 3;
const passagesMax = 5;
/** What stands beside a passage helps it, but less than its own words. */
const neighborShare = 0.5;
/** A question about when or how much is answered by a date or a number. */
const wantedFactor = 1.5;

/** The sentences that say most about the terms, in the order of the meeting; none where they were not spoken of. */
export function findPassages(conversation: Conversation, search: Search): FoundPassage[] {
  const { terms, speaker } = search;
  const turns = conversation.turns;
  const index = buildIndex(turns.map((turn) => indexTerms(turn.text)));
  if (terms.length === 0) return speaker === null ? [] : longestOf(conversation, speaker);
  if (!isCovered(index, terms)) return [];
  const scores = withNeighbors(index.score(terms), index.size);
  const best = [...scores]
    .filter(([turn]) => speaker === null || turns[turn]?.speaker === speaker)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, passagesMax * 3);
  const top = best[0]?.[1] ?? 0;
  const passages = best
    .filter(([, score]) => score >= top * 0.4)
    .flatMap(([turn, score]) => bestQuote(conversation, turn, { ...search, index, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, passagesMax);
  return inOrder(speaker === null ? withReplies(passages, conversation) : passages);
}

/** A question is quoted with its answer. */
function withReplies(passages: readonly FoundPassage[], conversation: Conversation): FoundPassage[] {
  return passages.flatMap((passage) => {
    if (!/[?？؟]["”')]*$/u.test(passage.quote)) return [passage];
    const turn = conversation.turns.find((each) => each.segments.includes(passage.segment));
    const reply = turn ? replyTo(conversation, turn.index) : null;
    return reply ? [passage, { ...reply, score: passage.score }] : [passage];
  });
}

/** In the order of the meeting, each segment's words once. */
function inOrder(passages: readonly FoundPassage[]): FoundPassage[] {
  const once = passages.filter(
    (passage, at) =>
      passages.findIndex(
        (other) => other.segment === passage.segment && other.quote.includes(passage.quote),
      ) === at,
  );
  return once.sort((a, b) => a.segment - b.segment);
}

/** True where the telling words of the question occur at all, and enough of them near each other. */
function isCovered(index: Index, terms: readonly string[]): boolean {
  const unknown = Math.log(1 + index.size);
  const weight = (term: string): number => index.rarityOf(term) || (isEveryday(term) ? unknown / 3 : unknown);
  const total = terms.reduce((sum, term) => sum + weight(term), 0);
  const anywhere = terms.reduce((sum, term) => sum + index.rarityOf(term), 0);
  if (anywhere < total * coverageMin) return false;
  for (let at = 0; at < index.size; at++) {
    let said = 0;
    for (const term of terms) {
      if (index.hasNear(at, nearTurns, term)) said += weight(term);
    }
    if (said >= total * nearCoverageMin) return true;
  }
  return false;
}

function withNeighbors(scores: ReadonlyMap<number, number>, size: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [turn, score] of scores) {
    for (let near = Math.max(0, turn - nearTurns); near <= Math.min(size - 1, turn + nearTurns); near++) {
      const share = neighborShare ** Math.abs(near - turn);
      sums.set(near, (sums.get(near) ?? 0) + score * share);
    }
  }
  return sums;
}

interface Scoring extends Search {
  readonly index: Index;
  readonly score: number;
}

/** The quote of a turn that says most about the terms; none where only its neighbors speak of them. */
function bestQuote(conversation: Conversation, turn: number, scoring: Scoring): FoundPassage[] {
  let best: FoundPassage | null = null;
  for (const quote of [...quotesIn(conversation, turn), ...longerQuotesIn(conversation, turn)]) {
    const said = new Set(indexTerms(quote.quote));
    const { terms, index, wanted } = scoring;
    const own = terms.reduce((sum, term) => sum + (said.has(term) ? index.rarityOf(term) : 0), 0);
    const length = Math.min(1, quote.quote.split(" ").length / 10);
    const score = (scoring.score + own * length) * (wanted?.test(quote.quote) ? wantedFactor : 1);
    if (own > 0 && (best === null || score > best.score)) best = { ...quote, score };
  }
  return best === null ? [] : [best];
}

/** What a person said at most length, where a question asks for nothing more particular. */
function longestOf(conversation: Conversation, speaker: string): FoundPassage[] {
  return conversation.turns
    .filter((turn) => turn.speaker === speaker)
    .flatMap((turn) => quotesIn(conversation, turn.index))
    .map((sentence) => ({ ...sentence, score: indexTerms(sentence.quote).length }))
    .sort((a, b) => b.score - a.score || a.segment - b.segment)
    .slice(0, passagesMax)
    .sort((a, b) => a.segment - b.segment);
}
