import type { Word } from "../language/passage.ts";
import { functionWords, isEveryday, meetingNouns, talkWords } from "./everyday-words.ts";
import type { Statement } from "./statements.ts";
import { stem } from "./stem.ts";

/** Something talked about: one to three words that end in a noun. */
export interface Phrase {
  /** Stems, which tell phrases apart. */
  readonly key: string;
  readonly surface: string;
  readonly wordCount: number;
  readonly statement: number;
  /** True where the phrase begins a sentence, so that its capital says nothing. */
  readonly opens: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const beforeNouns = set(
  "the a an this that these those our your my their his her its some any no each every of in on for with about at from by both several many few more whose which new other same",
);
const beforeVerbs = set(
  "i you we they he she it to will would can could should might may must shall i'll we'll you'll they'll he'll she'll it'll not don't doesn't didn't can't couldn't won't wouldn't shouldn't let's please i'd we'd you'd who people everybody just also never always really actually gonna i've we've they've you've been being is are was were be has have had",
);
const phraseWordsMax = 3;
/** Endings of words that describe and name nothing. */
const describing = /(?:ly|ful|ous|ive|able|ible|less|ish|ier|iest)$/;
const verbal = /(?:ing|ed|ize|ise|ify)$/;

/** "losing" needs more to count as a thing. */
const verbalVotesMin = 2;

/** Tells by their surroundings in this meeting which words are used as nouns. */
export function nounsOf(statements: readonly Statement[]): (key: string) => boolean {
  const votes = new Map<string, number>();
  for (const { words } of statements) {
    for (let at = 0; at < words.length; at++) {
      const key = words[at]?.key ?? "";
      if (functionWords.has(key)) continue;
      const vote = voteOf(words, at);
      if (vote !== 0) votes.set(stem(key), (votes.get(stem(key)) ?? 0) + vote);
    }
  }
  return (key) => {
    if (meetingNouns.has(key)) return true;
    if (talkWords.has(key) || functionWords.has(key)) return false;
    return (votes.get(stem(key)) ?? 0) >= (verbal.test(key) ? verbalVotesMin : 1);
  };
}

/** After "the" a word is a noun, unless another one follows that it may describe; after "we" it is a verb. */
function voteOf(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  const here = words[at];
  if (!before || !here || before.pause) return 0;
  if (beforeVerbs.has(before.key)) return -1;
  const after = words[at + 1];
  const ends = here.pause || !after || functionWords.has(after.key);
  if (!ends) return 0;
  return beforeNouns.has(before.key) || !functionWords.has(before.key) ? 1 : 0;
}

/** The phrases of a statement, the longest ones only; names of speakers are none. */
export function phrasesOf(
  statement: Statement,
  isNoun: (key: string) => boolean,
  isName: (word: Word) => boolean,
): Phrase[] {
  const phrases: Phrase[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const phrase = toPhrase(run, statement, isNoun);
    if (phrase) phrases.push(phrase);
    run = [];
  };
  for (const word of statement.words) {
    if (!canStand(word.key) || isName(word) || isBrokenOff(statement.text, word)) close();
    else run.push(word);
    if (word.pause) close();
  }
  close();
  return phrases;
}

function isBrokenOff(text: string, word: Word): boolean {
  return text[word.end] === "-" || word.end - word.start === 1 || word.key.includes("_");
}

function canStand(word: string): boolean {
  const key = word.replace(/'s$/, "");
  return !functionWords.has(key) && !talkWords.has(key) && !key.endsWith("n't") && !/^\d{5,}$/.test(key);
}

/** The end of a run of words: the last noun and what describes it. */
function toPhrase(
  run: readonly Word[],
  statement: Statement,
  isNoun: (key: string) => boolean,
): Phrase | null {
  let last = run.length;
  while (last > 0 && !endsPhrase(run, last - 1, isNoun)) last--;
  const first = Math.max(0, last - phraseWordsMax);
  const words = run.slice(first, last);
  while (words.length > 0 && !beginsPhrase(words[0]?.key ?? "", isNoun)) words.shift();
  if (words.length === 0 || words.every((word) => isEveryday(word.key) || /^\d/.test(word.key))) return null;
  const from = words[0]?.start ?? 0;
  const surface = uncapitalized(statement.text.slice(from, words.at(-1)?.end ?? from), from);
  return {
    key: words.map((word) => stem(word.key)).join(" "),
    surface,
    wordCount: words.length,
    statement: statement.index,
    opens: from === 0,
  };
}

/** The capital that only the beginning of a sentence gave it is taken away. */
function uncapitalized(surface: string, from: number): string {
  return from === 0 && /^\p{Lu}\p{Ll}/u.test(surface)
    ? surface.charAt(0).toLowerCase() + surface.slice(1)
    : surface;
}

function endsPhrase(run: readonly Word[], at: number, isNoun: (key: string) => boolean): boolean {
  const key = run[at]?.key ?? "";
  if (/^\d+$/.test(key))
    return at > 0 && isNoun(run[at - 1]?.key ?? "") && !isEveryday(run[at - 1]?.key ?? "");
  return isNoun(key) && !describing.test(key) && !key.includes("'");
}

function beginsPhrase(key: string, isNoun: (key: string) => boolean): boolean {
  if (/^\d/.test(key) || key.endsWith("ly")) return false;
  return !verbal.test(key) || key.endsWith("ing") || isNoun(key);
}
