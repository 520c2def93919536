import type { PhraseSpan } from "../conversation/acts.ts";
import { isHesitation } from "./fillers.ts";
import type { Passage, Word } from "./passage.ts";
import type { PhraseMatcher } from "./phrases.ts";

/** A reply shows its stance at once; later words belong to what it goes on to say. */
const openingWordsMax = 6;

const softeners = new Set(
  "um uh er well so oh okay ok yeah yes right mm mm-hmm mhm huh wow alright great cool perfect look listen sorry actually and but honestly i mean hmm ah no sure true frankly please fine again anyway nah see man guys think guess feel believe personally".split(
    " ",
  ),
);

/** The phrase with which a reply opens, after "um, well" and the like; null where none of them, or one of `except`. */
export function replyOpening(
  passage: Passage,
  matcher: PhraseMatcher,
  except: PhraseMatcher | null,
): PhraseSpan | null {
  const { words } = passage;
  for (let index = 0; index < words.length && index <= openingWordsMax; index++) {
    if (except && except(words, index, words.length) > index) return null;
    const after = matcher(words, index, words.length);
    if (after > index) return spanOf(words, index, after);
    if (!isSoftener(words[index]) && !isAllRight(words, index)) return null;
  }
  return null;
}

function isAllRight(words: readonly Word[], index: number): boolean {
  return words[index]?.key === "all" && words[index + 1]?.key === "right";
}

function isSoftener(word: Word | undefined): boolean {
  return word !== undefined && (softeners.has(word.key) || isHesitation(word.key));
}

function spanOf(words: readonly Word[], from: number, to: number): PhraseSpan {
  const phrase = words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, phrase };
}
