import type { Conversation, Turn } from "../conversation/conversation.ts";
import { type Passage, type Sentence, toPassage, type Word } from "../language/passage.ts";
import { isEveryday } from "./everyday-words.ts";
import { stem } from "./stem.ts";

/** A sentence of one speaker, wherever the source cut it. */
export interface Statement {
  readonly index: number;
  readonly speaker: string;
  /** Index of its turn. */
  readonly turn: number;
  /** Positions of the segments that it touches, ascending. */
  readonly segments: readonly [number, ...number[]];
  /** Verbatim, except that segments are joined by a space. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly asks: boolean;
  /** Stems of the words that say what it is about, each as often as it occurs. */
  readonly terms: readonly string[];
}

export const statementLimits = {
  /** A sentence that goes on longer is taken apart where the source has a seam. */
  wordsMax: 45,
  /** A part of a taken-apart sentence has at least so many words. */
  partWordsMin: 8,
  /** Below this share of turns that end in a mark, segments stand for sentences. */
  punctuatedShareMin: 0.4,
} as const;

/** Everything said while holding the floor, sentence by sentence, in the order of the turns. */
export function readStatements(conversation: Conversation): Statement[] {
  const statements: Statement[] = [];
  const punctuated = isPunctuated(conversation.turns);
  for (const turn of conversation.turns) addTurn(statements, conversation, turn, punctuated);
  return statements;
}

function isPunctuated(turns: readonly Turn[]): boolean {
  const marked = turns.filter((turn) => /[.?!…][\s"”')]*$/.test(turn.text)).length;
  return marked >= turns.length * statementLimits.punctuatedShareMin;
}

function addTurn(into: Statement[], conversation: Conversation, turn: Turn, punctuated: boolean): void {
  const texts = turn.segments.map((position) => conversation.segments[position]?.text ?? "");
  const starts = startsOf(texts);
  const seams = starts.slice(1).map((start) => start - 1);
  const passage = toPassage(texts.join(" "), punctuated ? [] : seams);
  for (const sentence of passage.sentences) {
    for (const part of takeApart(passage, sentence, starts)) {
      into.push(toStatement(into.length, turn, passage, part, starts));
    }
  }
}

function startsOf(texts: readonly string[]): number[] {
  let offset = 0;
  return texts.map((text) => {
    const start = offset;
    offset += text.length + 1;
    return start;
  });
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly asks: boolean;
}

/** An endless sentence becomes several, each beginning where a segment begins. */
function takeApart(passage: Passage, sentence: Sentence, starts: readonly number[]): Part[] {
  const asks = sentence.mark === "?";
  if (sentence.last - sentence.first <= statementLimits.wordsMax)
    return [{ first: sentence.first, last: sentence.last, asks }];
  const seams = new Set(starts);
  const parts: Part[] = [];
  let first = sentence.first;
  for (let at = first + statementLimits.partWordsMin; at < sentence.last; at++) {
    const seam = seams.has(passage.words[at]?.start ?? -1) || (at - first >= 25 && joins(passage, at));
    if (!seam || at - first < statementLimits.partWordsMin) continue;
    if (sentence.last - at < statementLimits.partWordsMin) break;
    parts.push({ first, last: at, asks: false });
    first = at;
  }
  return [...parts, { first, last: sentence.last, asks }];
}

function joins(passage: Passage, at: number): boolean {
  return /^(?:and|but|so|because)$/.test(passage.words[at]?.key ?? "");
}

function toStatement(
  index: number,
  turn: Turn,
  passage: Passage,
  part: Part,
  starts: readonly number[],
): Statement {
  const words = passage.words.slice(part.first, part.last);
  const from = words[0]?.start ?? 0;
  const ended = passage.words[part.last]?.start ?? passage.text.length;
  const text = passage.text.slice(from, ended).replace(/\s+["'“‘(]*$/u, "");
  const begins = partAt(starts, from);
  const touched = turn.segments.slice(begins, partAt(starts, (words.at(-1)?.end ?? from + 1) - 1) + 1);
  return {
    index,
    speaker: turn.speaker,
    turn: turn.index,
    segments: [touched[0] ?? turn.segments[0] ?? 0, ...touched.slice(1)],
    text,
    words: words.map((word) => ({ ...word, start: word.start - from, end: word.end - from })),
    asks: part.asks,
    terms: termsOf(words),
  };
}

/** The last part that starts at or before a place. */
function partAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The stems of the words that say what a text is about. */
export function termsOf(words: readonly Word[]): string[] {
  return words.filter((word) => isTopical(word.key)).map((word) => stem(word.key));
}

function isTopical(key: string): boolean {
  return key.length >= 3 && !isEveryday(key) && !/^\d+$/.test(key) && !key.endsWith("n't");
}
