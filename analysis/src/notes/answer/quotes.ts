import type { Conversation } from "../../conversation/conversation.ts";
import { type Passage, toPassage } from "../../language/passage.ts";
import { indexTerms } from "./query-terms.ts";

/** Verbatim words of one segment. */
export interface Quote {
  readonly segment: number;
  readonly segmentId: string;
  readonly speaker: string;
  readonly quote: string;
}

/** Quotes stay readable. */
const wordsMax = 45;
const wordsMin = 4;
/** A sentence as short as this ("Next, the price change.") is quoted with the one after it. */
const wordsAlone = 7;

/** Everything in a turn that can be quoted, sentence by sentence. */
export function quotesIn(conversation: Conversation, turn: number): Quote[] {
  return readQuotes(conversation, turn, ({ text, sentences }, at) => {
    const sentence = sentences[at];
    return sentence ? text.slice(sentence.start, sentence.end) : "";
  });
}

/** The short sentences of a turn, each with the one after it. */
export function longerQuotesIn(conversation: Conversation, turn: number): Quote[] {
  return readQuotes(conversation, turn, ({ text, sentences }, at) => {
    const [sentence, next] = [sentences[at], sentences[at + 1]];
    const short = sentence !== undefined && sentence.last - sentence.first < wordsAlone;
    return short && next && sentence.mark !== "?" ? text.slice(sentence.start, next.end) : "";
  });
}

function readQuotes(
  conversation: Conversation,
  turn: number,
  read: (passage: Passage, sentence: number) => string,
): Quote[] {
  return (conversation.turns[turn]?.segments ?? []).flatMap((position) => {
    const segment = conversation.segments[position];
    if (!segment) return [];
    const passage = toPassage(segment.text);
    return passage.sentences
      .map((_, at) => read(passage, at).trim())
      .filter((text) => text.split(" ").length >= wordsMin || indexTerms(text).length >= wordsMin)
      .map((text) => ({
        segment: position,
        segmentId: segment.id,
        speaker: segment.speaker,
        quote: shortened(text),
      }));
  });
}

/** The first thing that another speaker says after a turn; null where it is nothing to quote. */
export function replyTo(conversation: Conversation, turn: number): Quote | null {
  const next = conversation.turns[turn + 1];
  const own = conversation.turns[turn];
  if (!next || !own || next.speaker === own.speaker) return null;
  return quotesIn(conversation, next.index)[0] ?? null;
}

/** Verbatim, from the start as far as quotes go. */
function shortened(text: string): string {
  const words = text.split(" ");
  return words.length <= wordsMax ? text : words.slice(0, wordsMax).join(" ");
}
