import { toPassage } from "../../language/passage.ts";
import { functionWords } from "../everyday-words.ts";
import { stem } from "../stem.ts";

const asking = new Set(
  "summarize summarise summary tell say said says talk talked talking discuss discussed discussion mention mentioned explain meeting call conversation anyone anybody somebody someone team group people think thought opinion opinions view views feel decide decided decision decisions agree agreed conclude happen happened know give list describe show find main reason reasons proposed suggested raised point points detail details question answer respond responded discussing presented presenting presentation introduce introduced introducing evaluate evaluated evaluating evaluation finalize finalized conclusion disagree disagreed additional idea ideas part session different regarding concerning consider considered come came up specific towards toward hold held suggestion suggestions suggested propose proposal recommend recommended express expressed thing things other person everyone member members participant participants".split(
    " ",
  ),
);

/** What a text can be found by: stems of its words without those that hold sentences together; Chinese by pairs of signs. */
export function indexTerms(text: string): string[] {
  return toPassage(text).words.flatMap(({ key }) => {
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u.test(key)) return pairsOf(key);
    return functionWords.has(key) || key.length < 2 ? [] : [stem(key)];
  });
}

/** What a question asks about: the same without the words of asking, unless nothing else is left. */
export function queryTerms(question: string): string[] {
  const all = [...new Set(indexTerms(question))];
  const about = all.filter((term) => !askingStems.has(term));
  return about.length > 0 ? about : [];
}

/** The words of a question that tell what it is about, as they were asked, each once: for a search elsewhere. */
export function queryWords(question: string): string[] {
  const words = toPassage(question).words.map(({ key }) => key);
  return [...new Set(words)].filter((word) => queryTerms(word).length > 0);
}

const askingStems = new Set([...asking].map(stem));

function pairsOf(word: string): string[] {
  const signs = [...word];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => (signs[at] ?? "") + sign);
}
