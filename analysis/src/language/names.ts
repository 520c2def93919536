import { nicknamesOf } from "./nicknames.ts";
import type { Word } from "./passage.ts";

/** Who can be meant by a word: the word, lower-case without accents, to the speaker's label. */
export interface Names {
  readonly labelOf: ReadonlyMap<string, string>;
  /** Who speaks: nobody calls or credits himself. */
  readonly self?: string;
  /** Who speaks next: a sentence that calls them gives them the floor. */
  readonly next?: string;
}

/** Labels that name nobody. */
const generic = new Set(
  "speaker participant unknown host guest caller user you me i interviewer candidate interviewee moderator unidentified person man woman agent customer everyone all the a and dr mr mrs ms prof".split(
    " ",
  ),
);
/** First names that are everyday words: meant as names only beside a comma or a verb form that decides it. */
const everyday = new Set(
  "will mark may grace hope art rich bill pat sky drew chase joy faith dawn rose june april august summer ray guy jack dick dean frank gene iris ivy lily miles pierce sue victor wade".split(
    " ",
  ),
);

/** Reads speakers' labels ("Justin Florentine (Besu)", "bob_smith") into the words that they may be called by. */
export function namesOf(labels: readonly string[] | Names): Names {
  if (!Array.isArray(labels)) return labels as Names;
  const claimed = new Map<string, string | null>();
  const claim = (word: string, label: string) => {
    const other = claimed.get(word);
    claimed.set(word, other === undefined || other === label ? label : null);
  };
  for (const label of labels) for (const word of ownWords(label)) claim(word, label);
  const nicknames = new Map<string, string | null>();
  for (const [word, label] of claimed) {
    if (label === null) continue;
    for (const nickname of nicknamesOf(word)) {
      if (claimed.has(nickname)) continue;
      const other = nicknames.get(nickname);
      nicknames.set(nickname, other === undefined || other === label ? label : null);
    }
  }
  const certain = [...claimed, ...nicknames].filter((entry): entry is [string, string] => entry[1] !== null);
  return { labelOf: new Map(certain) };
}

/** The label of the speaker whom a word names; null for any other word. */
export function labelAt(names: Names, word: Word | undefined): string | null {
  if (!word) return null;
  const label = names.labelOf.get(plainWord(word.key)) ?? null;
  return label === names.self ? null : label;
}

/** True where the word alone does not tell whether a name is meant ("will", "mark"). */
export function isEverydayWord(word: Word): boolean {
  return everyday.has(word.key);
}

/** First name, and last name where it is long enough to be told from a word. */
function ownWords(label: string): string[] {
  const parts = plain(label.toLowerCase().replace(/\(.*?\)|\[.*?\]|@.*$|[|/].*$/g, " "))
    .split(/[\s_.,]+/)
    .filter((part) => /^\p{L}[\p{L}\p{M}'-]+$/u.test(part) && !generic.has(part));
  const [first, ...others] = parts;
  const last = others.at(-1);
  return [...(first ? [first] : []), ...(last && last.length >= 5 ? [last] : [])];
}

/** Nearly every word is plain already. */
function plainWord(key: string): string {
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    if (code === apostrophe || code > 127) return plain(key.replace(/'s?$/, ""));
  }
  return key;
}
const apostrophe = 39;

function plain(word: string): string {
  return /^[\x20-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
}
