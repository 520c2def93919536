import { classOf } from "./word-classes.ts";

/** The words of a text as numbers, and what its punctuation says. */
export interface Words {
  /** A 32-bit hash a word, lower case, apostrophes and hyphens closed up. */
  readonly hashes: readonly number[];
  readonly plain: readonly string[];
  /** The class of each word, a position in `wordClasses`. */
  readonly classes: readonly number[];
  /** How the text ends. */
  readonly ending: Ending;
  readonly questionMarks: number;
  /** Words broken off in the middle, such as "des-". */
  readonly brokenWords: number;
}

export const endings = ["bare", "stop", "question", "comma", "dash", "exclamation"] as const;
export type Ending = (typeof endings)[number];

const endingOf: Readonly<Record<string, Ending>> = {
  ".": "stop",
  "?": "question",
  ",": "comma",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  "…": "dash",
  "!": "exclamation",
};

/** Parts that some writers set apart from the word before: "don t", "we ll". */
const clitics = new Set(["s", "t", "re", "ll", "ve", "d", "m"]);

/** Reads the words of a text in one pass; the same words come out of "Don't!", "don t" and "dont". */
export function readWords(text: string): Words {
  const plain: string[] = [];
  let questionMarks = 0;
  let brokenWords = 0;
  for (const piece of text.toLowerCase().split(" ")) {
    if (piece === "") continue;
    if (letters.test(piece)) {
      plain.push(piece);
      continue;
    }
    plain.push(...splitPiece(piece));
    if (piece.includes("?")) questionMarks++;
    if (piece.length > 1 && piece.endsWith("-")) brokenWords++;
  }
  const joined = joinParts(plain);
  const last = text.trimEnd().at(-1) ?? "";
  return {
    plain: joined,
    hashes: joined.map(hashWord),
    classes: joined.map(classOf),
    ending: endingOf[last] ?? "bare",
    questionMarks,
    brokenWords,
  };
}

/** FNV-1a over UTF-16 units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Most pieces are a word and nothing else. */
const letters = /^[a-z]+$/;

function splitPiece(piece: string): string[] {
  return piece
    .replace(/['’_-]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}

function joinParts(parts: readonly string[]): string[] {
  const words: string[] = [];
  for (const part of parts) {
    const before = words.at(-1);
    const joins = before !== undefined && (clitics.has(part) || isSplitBackchannel(before, part));
    if (joins) words[words.length - 1] = before + part;
    else words.push(part);
  }
  return words;
}

function isSplitBackchannel(before: string, part: string): boolean {
  return (before === "mm" && part === "hmm") || (before === "uh" && (part === "huh" || part === "hum"));
}
