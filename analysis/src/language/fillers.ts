import type { FillerSpan } from "../conversation/acts.ts";
import { type Passage, toPassage, type Word } from "./passage.ts";

const hesitation = /^(?:u+h+|u+m+|u+h+m+|e+r+m*|e+h+|a+h+m+|e+h+m+)$/;
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a hesitation begins with; most words do not. */
const hesitant = "aeu";

/** Words before "you know" or "I mean" that make them part of a real clause. */
const governing = set(
  "do did does if as let when how what who don't didn't that things would should may might since because which will can " +
    "cause once before until whatever where why all everything one to",
);
const objects = set(
  "what how that the if when where who why more about better this it him her them me us anything any everything of whether " +
    "which to by these those your my our their nothing something a an is was",
);
const likeAfter = set(
  "and but so because cause just or then it's that's is was are were they're i'm you're we're there's",
);
const likeBefore = set(
  "really super totally actually literally just very maybe basically okay yeah um uh er well i we you they he she um so pretty kind sort",
);
const afterMean = set("it that to by what this business");
const answersAlone = set("yes no okay yeah right");
const bracketed = set("like well right so basically actually literally okay yeah honestly obviously");

/** Every word or phrase that only fills a pause; the same word in use ("I like it", "you know him") is none. */
export function findFillers(text: string | Passage): FillerSpan[] {
  const { words } = toPassage(text);
  const found: FillerSpan[] = [];
  for (let index = 0; index < words.length; index++) {
    const length = fillerLength(words, index);
    if (length === 0) continue;
    const first = words[index];
    const last = words[index + length - 1];
    if (!first || !last) continue;
    const word = words
      .slice(index, index + length)
      .map((each) => each.key)
      .join(" ");
    found.push({ start: first.start, end: last.end, word });
    index += length - 1;
  }
  return found;
}

/** "um", "uh": a sound, never a word in use. */
export function isHesitation(key: string): boolean {
  return hesitant.includes(key.charAt(0)) && hesitation.test(key);
}

function fillerLength(words: readonly Word[], index: number): 0 | 1 | 2 {
  const key = words[index]?.key ?? "";
  const next = words[index + 1]?.key ?? "";
  if (isHesitation(key)) return next === "huh" || next === "oh" ? 0 : 1;
  if (key === "you" && next === "know") return isParenthesis(words, index) ? 2 : 0;
  if (key === "i" && next === "mean") return isParenthesis(words, index) ? 2 : 0;
  if (!bracketed.has(key)) return 0;
  if (betweenPauses(words, index) || besideHesitation(words, index)) return 1;
  return key === "like" && isEmptyLike(words, index) ? 1 : 0;
}

function isParenthesis(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const closed = words[index + 1]?.pause ?? false;
  const after = words[index + 2]?.key ?? "";
  if (before && !before.pause && governing.has(before.key)) return false;
  if (closed) return before !== undefined || words.length > 2;
  const saysMean = words[index]?.key === "i";
  return saysMean ? !afterMean.has(after) : !objects.has(after) || isCopula(before);
}

function isCopula(word: Word | undefined): boolean {
  return word !== undefined && /^(?:is|was|are|were|.*'s|.*'re)$/.test(word.key);
}

function betweenPauses(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const here = words[index];
  return before !== undefined && here !== undefined && before.pause && here.pause && isInside(words, index);
}

/** Inside a sentence: both pauses are commas, which the words themselves cannot tell; short answers stand at the start. */
function isInside(words: readonly Word[], index: number): boolean {
  return words[index + 1] !== undefined && !answersAlone.has(words[index - 1]?.key ?? "");
}

function besideHesitation(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? "";
  if (key !== "like" && key !== "well") return false;
  return isHesitation(words[index + 1]?.key ?? "");
}

function isEmptyLike(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.key ?? "";
  const after = words[index + 1]?.key ?? "";
  return after === "like" || (likeAfter.has(before) && likeBefore.has(after));
}
