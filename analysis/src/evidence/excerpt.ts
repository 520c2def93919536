import type { Span } from "../conversation/acts.ts";
import { type Passage, toPassage } from "../language/passage.ts";

export const quoteLength = {
  /** Shorter ones say too little on their own. */
  wordsMin: 5,
  /** Longer ones are not read. */
  wordsMax: 40,
} as const;

/** Word positions [first, last) of a passage. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The part of a text to quote: whole sentences around `span` (the beginning where there is none), with a neighbor
 * where one is short, cut at commas where one is long. Null where the text has no words.
 */
export function excerpt(text: string | Passage, span?: Span): Span | null {
  const passage = toPassage(text);
  const sentences = sentencesAround(passage, span);
  if (sentences === null) return null;
  const range =
    lengthOf(sentences) > quoteLength.wordsMax ? clausesAround(passage, sentences, span) : sentences;
  return toSpan(passage, range);
}

/** How many words of a text lie in a part of it. */
export function countWordsIn({ words }: Passage, { start, end }: Span): number {
  let count = 0;
  for (const word of words) if (word.start >= start && word.end <= end) count++;
  return count;
}

/** How many words a part of a text has. */
export function countWords(text: string): number {
  return toPassage(text).words.length;
}

function sentencesAround(passage: Passage, span?: Span): Range | null {
  const { sentences } = passage;
  const touched = sentences.filter((each) => !span || (each.start < span.end && each.end > span.start));
  let range: Range | null = touched[0] ?? null;
  for (const next of touched.slice(1)) {
    if (range && next.last - range.first <= quoteLength.wordsMax)
      range = { first: range.first, last: next.last };
    else break;
  }
  return range && lengthOf(range) < quoteLength.wordsMin ? withNeighbor(passage, range) : range;
}

function withNeighbor(passage: Passage, range: Range): Range {
  const after = passage.sentences.find((each) => each.first === range.last);
  const before = passage.sentences.find((each) => each.last === range.first);
  const grown = [
    after && { first: range.first, last: after.last },
    before && { first: before.first, last: range.last },
  ];
  return grown.find((each) => each && lengthOf(each) <= quoteLength.wordsMax) ?? range;
}

/** Grows from the span to the next commas on both sides, as far as the length allows. */
function clausesAround(passage: Passage, range: Range, span?: Span): Range {
  const at = (offset: number) => passage.words.findIndex((word) => word.end > offset);
  let first = Math.max(range.first, span ? at(span.start) : range.first);
  let last = Math.min(range.last, first + quoteLength.wordsMax, span ? at(span.end - 1) + 1 : first + 1);
  while (first > range.first && !passage.words[first - 1]?.pause && last - first < quoteLength.wordsMax)
    first -= 1;
  const room = Math.min(range.last, first + quoteLength.wordsMax);
  for (let next = room; next > last; next -= 1) {
    if (next === range.last || passage.words[next - 1]?.pause) last = next;
  }
  return { first, last: Math.max(last, Math.min(room, first + quoteLength.wordsMin)) };
}

/** From the first word to the last one, with the marks that belong to them. */
function toSpan(passage: Passage, range: Range): Span | null {
  const from = passage.words[range.first];
  const to = passage.words[range.last - 1];
  if (!from || !to) return null;
  const begins = passage.sentences.find((each) => each.first === range.first);
  const ends = passage.sentences.find((each) => each.last === range.last);
  return { start: begins?.start ?? from.start, end: ends?.end ?? to.end };
}

function lengthOf(range: Range): number {
  return range.last - range.first;
}
