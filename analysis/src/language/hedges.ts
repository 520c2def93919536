import type { PhraseSpan } from "../conversation/acts.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { isQuestion } from "./questions.ts";

const hedges = phraseMatcher([
  "maybe",
  "perhaps",
  "possibly",
  "probably",
  "hopefully",
  "somewhat",
  "i guess",
  "i suppose",
  "i think maybe|probably|perhaps",
  "kind|sort of",
  "kinda|sorta",
  "might",
  "could be|possibly|potentially|maybe|probably",
  "i'm not really|entirely|totally|completely|quite|too? sure",
  "i am not really|entirely|totally|quite? sure",
  "not really|entirely|totally|quite|too? sure",
  "i feel like",
  "it seems|seems_like|feels_like",
  "or something|whatever",
  "if that makes sense",
  "i could be wrong",
  "i might be wrong",
  "i may be wrong",
  "correct me if",
  "just a thought",
  "i'm no expert",
  "more or less",
  "i was|am|'m just? wondering",
  "i was just? thinking maybe?",
  "i just wanted to",
  "to some extent",
  "i don't know if|whether",
  "at some point",
]);

/** "what kind of", "some sort of": a kind, not a hedge. */
const beforeKind = new Set(
  "what which this that these those a an the some any every each one same different another other all no of and two new certain many".split(
    " ",
  ),
);

/** Words that take back what is being said; not in questions, where they are courtesy. */
export function findHedges(text: string | Passage): PhraseSpan[] {
  const passage = toPassage(text);
  return passage.sentences.flatMap((sentence) =>
    isQuestion(passage, sentence) ? [] : hedgesIn(passage, sentence),
  );
}

function hedgesIn(passage: Passage, sentence: Sentence): PhraseSpan[] {
  const found: PhraseSpan[] = [];
  let index = sentence.first;
  while (index < sentence.last) {
    const after = hedges(passage.words, index, sentence.last);
    const first = passage.words[index];
    const last = passage.words[after - 1];
    if (after > index && first && last && !isInUse(passage, sentence, index)) {
      found.push({ start: first.start, end: last.end, phrase: phraseAt(passage, index, after) });
    }
    index = Math.max(after, index + 1);
  }
  return found;
}

function isInUse(passage: Passage, sentence: Sentence, index: number): boolean {
  const key = passage.words[index]?.key;
  if (key !== "kind" && key !== "sort") return false;
  const before = index > sentence.first ? passage.words[index - 1] : undefined;
  return before !== undefined && !before.pause && beforeKind.has(before.key);
}

function phraseAt(passage: Passage, from: number, to: number): string {
  return passage.words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
}
