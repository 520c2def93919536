import type { Passage, Word } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";

/** Where nobody wrote marks, a question begins with an inversion that no clause before it asks for. */
const questionStart = phraseMatcher([
  "do|does|did|don't|didn't|doesn't you|we|they|i|he|she|it|people|anyone|anybody",
  "are|were|aren't you|we|they|there|those|these",
  "is|was|isn't|wasn't it|that|this|there|he|she|anyone|anybody",
  "can|could|would|will|should|have|has|had|shall|couldn't|wouldn't|shouldn't|haven't you|we|they|i|he|she|it|anyone|anybody",
  "what|how|why|where|when|who|which do|does|did|is|are|was|were|would|could|should|can|will|have|has|am|about|if|come",
  "what's|who's|where's|how's|what're|how're",
  "how|what many|much|long|often|kind|sort|time",
]);
/** After these, the same words belong to a clause: "that's what I mean", "I know how it is". */
const clauseBefore = new Set(
  "that what how why where when who which if whether because i you we they he she it this there and not is was are were do does did know see sure wonder understand explain tell say says said show about of to than as the a".split(
    " ",
  ),
);
/** A question that nobody closes is over by then. */
const questionWordsMax = 12;

/** Offsets at which sentences end in a text without marks: before each question, and after its longest reach. */
export function spokenBreaks({ words }: Passage): number[] {
  const breaks: number[] = [];
  let openFrom = -1;
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before && questionStart(words, index, words.length) > index && isFree(words, index)) {
      breaks.push(before.end);
      openFrom = index;
    } else if (before && openFrom >= 0 && index - openFrom === questionWordsMax) {
      breaks.push(before.end);
      openFrom = -1;
    } else if (index === 0 && word && questionStart(words, 0, words.length) > 0) openFrom = 0;
  });
  return breaks;
}

function isFree(words: readonly Word[], index: number): boolean {
  const key = words[index - 1]?.key ?? "";
  const asksWh = /^(?:wh|how)/.test(words[index]?.key ?? "");
  if (!clauseBefore.has(key)) return true;
  return asksWh && key === "and";
}
