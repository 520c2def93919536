import { isEverydayWord, labelAt, type Names } from "./names.ts";
import type { Passage, Sentence, Word } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";

const speaksAbout = new Set(
  "with from of by for about to and than as like that if what which when because see ask tell think thinks need needs want wants let help how where is was does did has had".split(
    " ",
  ),
);
const beforeNames = new Set("so and okay ok yeah but hey hi well um uh thanks then alright great".split(" "));
const handOver = phraseMatcher([
  "over to",
  "hear from",
  "what|how about",
  "pass|hand|turn it|this|that|things? over? to",
  "like|love to hear from",
  "question|questions for",
  "let's|lets|let_us|to|not|haven't|yet hear|heard|from from?",
  "bring|bringing|turn|turning|go|going|come|coming in|to|back_to|over_to",
  "bring|get|involve|include",
]);

/** The speaker whom a sentence calls or hands the floor to: a name at its edge, between commas, or after "over to". */
export function calledIn(passage: Passage, sentence: Sentence, names: Names): string | null {
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = passage.words[index];
    const label = labelAt(names, word);
    if (!word || !label || word.key.includes("'")) continue;
    if (handedTo(passage, sentence, index) || isCalled(passage, sentence, index, word)) return label;
  }
  return null;
}

function isCalled(passage: Passage, sentence: Sentence, index: number, word: Word): boolean {
  const before = index > sentence.first ? passage.words[index - 1] : undefined;
  if (before && !before.pause && speaksAbout.has(before.key)) return false;
  const opens = before === undefined || before.pause || beforeNames.has(before.key);
  if (word.pause && (opens || sentence.last - index <= 2)) return true;
  const atEdge = (opens && index - sentence.first <= 2) || index === sentence.last - 1;
  return atEdge && !isEverydayWord(word);
}

/** "over to Bob", "hear from Bob", "what about Bob": the phrase ends where the name begins. */
function handedTo(passage: Passage, sentence: Sentence, index: number): boolean {
  for (let from = Math.max(sentence.first, index - 4); from < index; from++) {
    if (handOver(passage.words, from, index) === index) return true;
  }
  return false;
}
