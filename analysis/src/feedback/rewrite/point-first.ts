import { countWords } from "../../evidence/excerpt.ts";
import { toPassage } from "../../language/passage.ts";
import { findQuestions } from "../../language/questions.ts";
import { isReported } from "../../language/reported-speech.ts";
import { cleanStart, loosened } from "./clean.ts";

/** What people say before they come to the point, at the start of a sentence. */
const preamble =
  /^(?:(?:so|and|but|well|okay|ok|right|yeah|look|listen|now|then|also|i mean|you know|basically|actually|because|cause)[\s,]+)*(?:(?:i )?just (?:wanted|want) to (?:say|add|mention|point out|flag)(?: that)?|i (?:wanted|want|would like|'d like) to (?:say|add|mention|point out|flag)(?: that)?|what i(?:'m| am) (?:trying to say|saying|thinking) is(?: that)?|what i (?:mean|meant|wanted to say|want to say) is(?: that)?|the thing is(?: that)?|(?:my|the) point is(?: that)?|it(?:'s| is) just that|the way i see it(?: is)?(?: that)?|as far as i can (?:see|tell)|to be honest|if you ask me|let me just say(?: that)?|i (?:just )?(?:think|guess|feel|believe) (?:that |like )?what i(?:'m| am) saying is(?: that)?)[\s,:]+/iu;

/** A sentence with such words settles, asks for or concludes something. */
const settles =
  /\b(?:should|need to|needs to|must|have to|has to|let's|propose|suggest|recommend|decided?|want to|going to|will|won't|can't|cannot|means?|problem|risk|because|better|best|instead|important|only|never|always|therefore|which is why|so that)\b/iu;
const looksBack =
  /\b(?:remember|yesterday|last (?:week|time|month|year)|when (?:i|we)|used to|back then|started|anyway|whatever|or something|i don't know|dunno)\b/iu;

export interface Point {
  readonly point: string;
  /** Whether it came first anyway. */
  readonly first: boolean;
  /** Whether it settles, asks for or concludes something. */
  readonly settles: boolean;
}

const wordsMin = 6;
const wordsMax = 28;

/**
 * The sentence of a quote that carries its point, clean and without preamble, ready to stand first; null where no sentence
 * of it can stand alone.
 */
export function pointOf(quote: string): Point | null {
  const sentences = quote.match(/[^.!?…]+[.!?…]*/gu) ?? [];
  let best: { readonly point: string; readonly rating: number; readonly index: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const point = withoutPreamble(sentence);
    const rating = ratingOf(sentence, point);
    if (rating !== null && (best === null || rating > best.rating)) best = { point, rating, index };
  }
  return (
    best && {
      point: `${best.point.replace(/[\s.,;:!?…-]+$/u, "")}.`,
      first: best.index === 0,
      settles: settles.test(best.point),
    }
  );
}

/** The sentence without what is said before the point. */
function withoutPreamble(sentence: string): string {
  let plain = loosened(cleanStart(sentence.trim()));
  for (let round = 0; round < 2; round += 1) plain = plain.replace(preamble, "");
  return cleanStart(plain);
}

/** A line from a story is nobody's point. */
function tellsWhatWasSaid(sentence: string): boolean {
  const passage = toPassage(sentence);
  return passage.sentences.some((each) => isReported(passage, each));
}

function ratingOf(sentence: string, point: string): number | null {
  const words = countWords(point);
  if (
    words < wordsMin ||
    words > wordsMax ||
    findQuestions(sentence).length > 0 ||
    tellsWhatWasSaid(sentence) ||
    /[-–]\s*$|\b\w{1,2}-\s/u.test(point)
  )
    return null;
  const ended = /[.!]["”)]?\s*$/u.test(sentence) ? 0.5 : 0;
  return ended + (settles.test(point) ? 1 : 0) - (looksBack.test(point) ? 0.8 : 0) - words / 60;
}
