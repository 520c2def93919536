import { duePhrase } from "./due.ts";
import { labelAt, type Names } from "./names.ts";
import type { Passage, Sentence, Word } from "./passage.ts";
import { isQuestion } from "./questions.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What somebody knows or is, rather than does. */
const stateVerbs = set(
  "is was says thinks wants knows likes needs means feels seems does this its thanks agrees asks points believes sees hopes understands suggests mentions argues prefers",
);
const mindVerbs = set(
  "think know mean guess see hope believe feel like love want need am was had would could might don't didn't can't agree understand wonder remember suppose say said thought",
);
const linkingWords = set(
  "will to gets takes owns has have get take own send write call do make is are on for",
);

/** Whose turn a clause is: after a mark or a joining word, or at the start. */
const joins = set("and then so okay that's it's while plus but also first second finally or");

/**
 * How many people a sentence deals tasks out to: "Ann takes the page, Bo has the venue, I call the vendor". A name, "I" or
 * "you" begins a clause and what they do or get follows at once; one name with a date is enough for half of a list.
 */
export function peopleDealtTo(passage: Passage, sentence: Sentence, names: Names): ReadonlySet<string> {
  const people = new Set<string>();
  const { words } = passage;
  for (let index = sentence.first; index < sentence.last - 1; index++) {
    const who = whoseClause(words, sentence, index, names);
    if (who !== null) people.add(who);
  }
  return people.size > 0 && isQuestion(passage, sentence) ? new Set() : people;
}

/** Whether a sentence gives one named person something to do by a date: "Ann books the room, due Tuesday". */
export function givesNamedTask(passage: Passage, sentence: Sentence, names: Names): boolean {
  const people = peopleDealtTo(passage, sentence, names);
  return [...people].some((who) => who !== "I" && who !== "you") && duePhrase(passage, sentence) !== null;
}

function whoseClause(words: readonly Word[], sentence: Sentence, index: number, names: Names): string | null {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || !opensClause(words, sentence, index)) return null;
  const label = labelAt(names, word);
  if (label) return isDealt(word, next) ? label : null;
  if (word.key === "i'll") return mindVerbs.has(next.key) ? null : "I";
  if (word.key === "i" || word.key === "me") return mindVerbs.has(next.key) || isPast(next) ? null : "I";
  return word.key === "you" && /^(?:get|take|have|own|send|write|call|do)$/.test(next.key) ? "you" : null;
}

function opensClause(words: readonly Word[], sentence: Sentence, index: number): boolean {
  const before = words[index - 1];
  return (
    index === sentence.first || before?.pause === true || (before !== undefined && joins.has(before.key))
  );
}

/** "Ann takes", "Ann will", "Ann to", "Ann the invoice", "Ann, the quote". */
function isDealt(name: Word, next: Word): boolean {
  if (next.key === "the" || next.key === "you" || next.key === "you're" || next.key === "you'll") return true;
  if (name.pause) return false;
  if (linkingWords.has(next.key)) return next.key !== "is" && next.key !== "are";
  return /^[a-z]{2,}[^s']s$/.test(next.key) && !stateVerbs.has(next.key);
}

function isPast({ key }: Word): boolean {
  return /(?:ed|ought)$/.test(key) || /^(?:did|went|got|took|made|saw|came|told|gave|put)$/.test(key);
}
