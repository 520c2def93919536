import type { PhraseSpan } from "../conversation/acts.ts";
import { type Passage, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";

const stock = phraseMatcher([
  "at the end of the day",
  "to be honest|fair|frank|clear|perfectly_honest|totally_honest|completely_honest",
  "if i'm|i_am being? honest",
  "you know what i mean",
  "know what i mean",
  "if that makes sense",
  "does that make sense",
  "if you will",
  "if you like",
  "as it were",
  "so to speak",
  "to say the least",
  "needless to say",
  "long story short",
  "the thing is",
  "the fact of the matter",
  "when all is said",
  "it is what it is",
  "in terms of",
  "going forward",
  "moving forward",
  "from my perspective|point_of_view|standpoint",
  "and stuff like_that?",
  "and things like that",
  "or something like_that?",
  "or whatever",
  "and so on and_so_forth?",
  "and all that",
  "kind|sort of thing",
  "at this point in time",
  "for all intents",
  "as a matter of fact",
  "with that being? said",
  "that being said",
  "having said that",
  "basically",
  "literally",
  "obviously",
  "essentially",
  "honestly",
  "actually",
  "absolutely",
  "definitely",
  "frankly",
]);

/** Set expressions and pet words, which say nothing new when they come again. `phrase` is lower-case. */
export function findStockPhrases(text: string | Passage): PhraseSpan[] {
  const { words } = toPassage(text);
  const found: PhraseSpan[] = [];
  for (let index = 0; index < words.length; ) {
    const after = stock(words, index, words.length);
    const [first, last] = [words[index], words[after - 1]];
    if (after > index && first && last) {
      const phrase = words
        .slice(index, after)
        .map((word) => word.key)
        .join(" ");
      found.push({ start: first.start, end: last.end, phrase });
    }
    index = Math.max(index + 1, after);
  }
  return found;
}
