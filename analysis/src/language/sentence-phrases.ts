import type { Span } from "../conversation/acts.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import type { PhraseMatcher } from "./phrases.ts";
import { isQuestion } from "./questions.ts";

/** The first word of the first match inside a sentence; -1 where there is none. */
export function firstMatch(passage: Passage, sentence: Sentence, matcher: PhraseMatcher): number {
  for (let index = sentence.first; index < sentence.last; index++) {
    if (matcher(passage.words, index, sentence.last) > index) return index;
  }
  return -1;
}

/** Whether one of the phrases occurs inside a sentence. */
export function hasMatch(passage: Passage, sentence: Sentence, matcher: PhraseMatcher): boolean {
  return firstMatch(passage, sentence, matcher) >= 0;
}

/** Every sentence in which one of the phrases occurs, and none of those that undo it. */
export function sentencesWith(
  text: string | Passage,
  matcher: PhraseMatcher,
  options: { readonly except?: PhraseMatcher; readonly questionsToo: boolean },
): Span[] {
  const passage = toPassage(text);
  return passage.sentences
    .filter(
      (sentence) =>
        hasMatch(passage, sentence, matcher) &&
        !(options.except && hasMatch(passage, sentence, options.except)) &&
        (options.questionsToo || !isQuestion(passage, sentence)),
    )
    .map(({ start, end }) => ({ start, end }));
}
