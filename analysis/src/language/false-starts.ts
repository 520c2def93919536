import type { Span } from "../conversation/acts.ts";
import { isHesitation } from "./fillers.ts";
import { type Passage, toPassage, type Word } from "./passage.ts";

/** Words that are doubled on purpose. */
const doubled = new Set(
  "very no yeah yes really so bye had that okay ok ha long far right much many way blah hey wait hello hi there please well now again ok good sure two one three four five six seven eight nine zero oh mm uh um never".split(
    " ",
  ),
);

/** Words said twice running ("the the", "I was I was") and words broken off ("presen-"). */
export function findFalseStarts(text: string | Passage): Span[] {
  const passage = toPassage(text);
  const words = passage.words.filter((word) => !isHesitation(word.key));
  const found: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const length = repeatedLength(words, index);
    const first = words[index];
    const last = words[index + length];
    if (length > 0 && first && last) {
      found.push({ start: first.start, end: last.end });
      index += length - 1;
    } else if (first && isBrokenOff(passage.text, first)) {
      found.push({ start: first.start, end: first.end + 1 });
    }
  }
  return found;
}

/** How many words are said again right after: 2, 1 or 0. */
function repeatedLength(words: readonly Word[], index: number): 0 | 1 | 2 {
  const a = words[index]?.key;
  const b = words[index + 1]?.key;
  if (a === undefined || b === undefined) return 0;
  if (a === b) return doubled.has(a) || /\d/.test(a) ? 0 : 1;
  if (a !== words[index + 2]?.key) return 0;
  const isPair = b === words[index + 3]?.key && !(doubled.has(a) && doubled.has(b));
  return isPair && !endsSentence(words[index + 1]) ? 2 : 0;
}

/** "I know, I know" is emphasis, not a restart. */
function endsSentence(word: Word | undefined): boolean {
  return word?.pause ?? false;
}

function isBrokenOff(text: string, word: Word): boolean {
  return (
    text[word.end] === "-" &&
    (text[word.end + 1] === " " || word.end + 1 === text.length) &&
    word.end - word.start < 12
  );
}
