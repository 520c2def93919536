import type { Span } from "../conversation/acts.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { type Passage, toPassage } from "../language/passage.ts";
import type { Evidence } from "./evidence.ts";
import { countWordsIn, excerpt, quoteLength } from "./excerpt.ts";
import { quote } from "./quote.ts";

/** A place that shows something: a segment, the words in it that do, and how strongly. */
export interface Moment {
  readonly segment: number;
  readonly span?: Span;
  /** Higher is better; 0 where all are alike. */
  readonly strength?: number;
}

/** Short of this the quote still speaks, if it is all there is. */
const wordsAtLeast = 3;

/** Only so many of the strongest moments are read for their words, so that long meetings stay quick. */
const momentsMax = 60;

/** The quote that shows it best: strong, of a length to be read, complete. Null where no moment has enough words. */
export function bestQuote(conversation: Conversation, moments: readonly Moment[]): Evidence | null {
  return rankQuotes(conversation, moments)[0] ?? null;
}

/** Quotes of the strongest moments, the best first; moments with too few words are left out. */
export function rankQuotes(conversation: Conversation, moments: readonly Moment[]): Evidence[] {
  const passages = new Map<number, Passage>();
  return strongest(moments)
    .flatMap((moment) => rated(conversation, moment, passages))
    .sort((one, other) => other.rating - one.rating || one.evidence.segment - other.evidence.segment)
    .map(({ evidence }) => evidence);
}

function strongest(moments: readonly Moment[]): readonly Moment[] {
  if (moments.length <= momentsMax) return moments;
  return [...moments].sort((one, other) => (other.strength ?? 0) - (one.strength ?? 0)).slice(0, momentsMax);
}

/** `passages` keeps the segments read so far, since many a moment lies in the same one. */
function rated(
  conversation: Conversation,
  moment: Moment,
  passages: Map<number, Passage>,
): { evidence: Evidence; rating: number }[] {
  const text = conversation.segments[moment.segment]?.text ?? "";
  const passage = passages.get(moment.segment) ?? toPassage(text);
  passages.set(moment.segment, passage);
  const span = excerpt(passage, moment.span);
  if (span === null) return [];
  const evidence = quote(conversation, moment.segment, span);
  const words = countWordsIn(passage, span);
  if (words < wordsAtLeast) return [];
  const begun = begins(conversation, moment.segment, span.start);
  return [{ evidence, rating: (moment.strength ?? 0) + readability(evidence.quote, words, begun) }];
}

/** Whether a sentence begins here: not in the middle of a segment, nor of a sentence that the source cut in two. */
function begins({ segments }: Conversation, position: number, start: number): boolean {
  const before = segments[position - 1];
  const goesOn = before?.speaker === segments[position]?.speaker;
  const text = start > 0 ? segments[position]?.text.slice(0, start) : goesOn ? before?.text : ".";
  return /[.!?…。！？؟]["”)]?\s*$/u.test(text ?? "");
}

/** Whether a quote stops in the middle of what it says. */
export function stopsShort(text: string): boolean {
  return danglingEnd.test(text);
}

/** A quote that stops on such a word stops in the middle. */
const danglingEnd =
  /\b(?:um|uh|and|but|or|because|'cause|so|the|a|an|to|of|for|with|that|which|why|if|in|my|our|your)[,\s]*$/iu;

/** At most 1: long enough, short enough, begun and ended, without a word said twice or broken off. */
function readability(text: string, words: number, begins: boolean): number {
  const long = words >= 8 && words <= 26 ? 0.4 : words >= quoteLength.wordsMin ? 0.25 : 0;
  const begun = begins ? 0.25 : 0;
  const ended = /[.!?。！？؟]["”)]?$/u.test(text) ? 0.35 : 0;
  const broken = /\b(\p{L}+) \1\b|\p{L}-(?=[\s,.]|$)|…\s/iu.test(text) ? 0.3 : 0;
  const dangling = danglingEnd.test(text) ? 0.5 : 0;
  const interrupted = (text.match(/…/gu)?.length ?? 0) > 1 ? 0.4 : 0;
  const middle = /^(?:or|with|to|of|than|which|that)\b/u.test(text) ? 0.4 : 0;
  return long + begun + ended - broken - dangling - middle - interrupted;
}
