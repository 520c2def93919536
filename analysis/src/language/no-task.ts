import type { Passage, Sentence } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { isReported } from "./reported-speech.ts";
import { firstMatch } from "./sentence-phrases.ts";

/** "I don't think we're going to finish it": what follows is not going to be done. */
const denied = phraseMatcher([
  "don't|doesn't|didn't|not really? think|believe|expect|suppose|imagine|see|know_if|know_whether|sure_if|sure_whether",
  "doubt that|we|i|it|they|anyone",
  "no way|chance that|we|i",
]);

/** "Then I can merge it", "I could post it": possible, and promised by nobody. */
const possible = phraseMatcher(["i can|could|might|may", "i'd be_able_to"]);
/** "I'll go ahead and cancel it": done while it is being said. */
const goingAhead = phraseMatcher(["i'll|i_will|let_me|i'm_going_to|i'm_gonna just? go ahead and"]);
const conditional = new Set(["if", "once", "unless", "when"]);

/** Whether a sentence, whatever it has of a task, hands out none: a story, or something that will not happen. */
export function handsOutNothing(passage: Passage, sentence: Sentence): boolean {
  return firstMatch(passage, sentence, denied) >= 0 || isReported(passage, sentence);
}

/** Whether the words from `index` only say what is being done, or will be possible after something else. */
export function isNoPromise(passage: Passage, sentence: Sentence, index: number): boolean {
  const { words } = passage;
  if (goingAhead(words, index, sentence.last) > index) return true;
  if (possible(words, index, sentence.last) <= index) return false;
  if (words[index - 1]?.key === "then" && index > sentence.first) return true;
  return words.slice(sentence.first, index).some((word) => conditional.has(word.key));
}
