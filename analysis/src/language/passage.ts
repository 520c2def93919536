import type { Span } from "../conversation/acts.ts";
import { plainContraction } from "./contraction.ts";
import { phraseWordNumber } from "./phrase-words.ts";

/** A word as it is matched: lower-case, straight apostrophes. */
export interface Word extends Span {
  readonly key: string;
  /** Its number among the words of all phrases, so that phrases are looked for by number. */
  readonly number: number;
  /** A comma, dash or sentence mark follows. */
  readonly pause: boolean;
}

export interface Sentence extends Span {
  /** Its words are `words.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly mark: "." | "?" | "!" | "";
}

/** A text with its words and sentences found once, so that every finder can share them. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|-+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const dotted = new Set(["mr", "mrs", "ms", "dr", "vs", "e.g", "i.e", "etc", "st", "no", "inc", "approx"]);
const neverEnds = new Set(["mr", "mrs", "ms", "dr", "vs", "e.g", "i.e"]);

/** Reads a text once. `breaks` are offsets at which a sentence ends although no mark says so. */
export function toPassage(source: string | Passage, breaks: readonly number[] = []): Passage {
  if (typeof source !== "string") return source;
  const words = readWords(source);
  return { text: source, words, sentences: readSentences(source, words, breaks) };
}

/** The lower-case words of a sentence, in order. */
export function keysOf(passage: Passage, sentence: Sentence): string[] {
  return passage.words.slice(sentence.first, sentence.last).map((word) => word.key);
}

/** The first words of a text, for whoever looks no further. */
export function firstWords(text: string, count: number): Word[] {
  return readWords(text, count);
}

function readWords(text: string, count = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const end = match.index + match[0].length;
    const key = keyOf(match[0]);
    words.push({ key, number: phraseWordNumber(key), start: match.index, end, pause: pauseAt(text, end) });
    if (words.length === count) break;
  }
  return words;
}

function keyOf(word: string): string {
  const plain = word.includes("’") ? word.replaceAll("’", "'") : word;
  return plainContraction(plain.toLowerCase());
}

function pauseAt(text: string, end: number): boolean {
  let at = end;
  while (text[at] === " " || text[at] === '"' || text[at] === "”" || text[at] === ")") at++;
  return at < text.length && ",;:.?!…—–-。，、？！؟؛،".includes(text[at] ?? "");
}

function readSentences(text: string, words: readonly Word[], breaks: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let nextBreak = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const following = words[index + 1];
    if (!word) break;
    const gap = text.slice(word.end, following?.start ?? text.length);
    while ((breaks[nextBreak] ?? Number.POSITIVE_INFINITY) < word.end) nextBreak++;
    const broken =
      following !== undefined && (breaks[nextBreak] ?? Number.POSITIVE_INFINITY) <= following.start;
    const mark = markIn(gap, word.key, following === undefined);
    if (mark === "" && !broken && following) continue;
    const start = words[first]?.start ?? 0;
    sentences.push({ start, end: word.end + markedLength(gap), first, last: index + 1, mark });
    first = index + 1;
  }
  return sentences;
}

function markIn(gap: string, key: string, atEnd: boolean): Sentence["mark"] {
  if (/[?？؟]/.test(gap)) return "?";
  if (/[!！]/.test(gap)) return "!";
  if (/…|\.\.|[-–—]/.test(gap)) return "";
  if (gap.includes("。")) return ".";
  if (!gap.startsWith(".") && !/^["”')]+\./.test(gap)) return "";
  if (neverEnds.has(key) || (dotted.has(key) && !atEnd && key !== "no" && key !== "etc")) return "";
  return ".";
}

/** How much of what follows the last word belongs to the sentence: its marks and closing quotes. */
function markedLength(gap: string): number {
  const tail = /^["”')\].,;:?!…。？！؟]+/.exec(gap);
  return tail ? tail[0].length : 0;
}
