import type { Word } from "../../language/passage.ts";
import { isEveryday } from "../everyday-words.ts";
import { nounsOf, type Phrase, phrasesOf } from "../noun-phrases.ts";
import type { Statement } from "../statements.ts";
import { opensTopic } from "./topic-cues.ts";

/** The statements [first, last) of one topic. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a stretch is about: the phrase said most in it and least elsewhere, as people wrote or said it. */
export interface Subject {
  readonly key: string;
  readonly surface: string;
  readonly score: number;
}

/** A phrase of several words that is said once may be chance. */
const onceFactor = 1.1;
const lengthFactor = [1, 1, 1.9, 2] as const;
/** What is announced at the start of a topic names it better than what is said often. */
const announcedFactor = 3;
const announcedReach = 6;
/** A second subject is named where it matters nearly as much as the first. */
const secondShareMin = 0.62;

/** A word said once is no subject, unless it was announced. */
const countMin = 1.1;

/** For each stretch its subjects, best first; empty where nothing stands out. */
export function findSubjects(
  statements: readonly Statement[],
  stretches: readonly Stretch[],
  isName: (word: Word) => boolean,
): Subject[][] {
  const isNoun = nounsOf(statements);
  const phrases = statements.map((statement) => phrasesOf(statement, isNoun, isName));
  const all = phrases.flat();
  const surfaces = commonSurfaces(all);
  const repeated = countKeys(all);
  const isKnown = (phrase: Phrase): boolean => phrase.wordCount === 1 || (repeated.get(phrase.key) ?? 0) > 1;
  const tallies = stretches.map((stretch) => tally(statements, phrases, stretch, isKnown));
  const spread = new Map<string, number>();
  for (const each of tallies) for (const key of each.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return tallies.map((counts) => rank(counts, spread, stretches.length, surfaces));
}

/** A heading out of the best subjects, as it stands inside a sentence; null where there is none. */
export function headingOf(subjects: readonly Subject[]): string | null {
  const [best, ...others] = subjects;
  if (!best) return null;
  const second = others.find((other) => !overlaps(best.key, other.key));
  const both =
    second && second.score >= best.score * secondShareMin && `${best.surface} ${second.surface}`.length <= 48;
  return both ? `${best.surface} and ${second.surface}` : best.surface;
}

function countKeys(phrases: readonly Phrase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of phrases) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export function overlaps(one: string, other: string): boolean {
  const words = new Set(one.split(" "));
  return other.split(" ").some((word) => words.has(word));
}

function tally(
  statements: readonly Statement[],
  phrases: readonly (readonly Phrase[])[],
  { first, last }: Stretch,
  isKnown: (phrase: Phrase) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by);
  for (let at = first; at < last; at++) {
    const statement = statements[at];
    const announced = statement !== undefined && at - first < announcedReach && opensTopic(statement) >= 2;
    for (const phrase of phrases[at] ?? []) {
      const by = announced ? announcedFactor : 1;
      const known = isKnown(phrase) || announced;
      add(phrase.key, by * (known ? (lengthFactor[phrase.wordCount] ?? 2) : onceFactor));
      if (phrase.wordCount > 1)
        add(
          phrase.key
            .split(" ")
            .slice(1 - phrase.wordCount)
            .join(" "),
          by * (known ? 0.5 : 1),
        );
    }
  }
  return counts;
}

function rank(
  counts: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
  stretchCount: number,
  surfaces: ReadonlyMap<string, string>,
): Subject[] {
  const subjects: Subject[] = [];
  for (const [key, count] of counts) {
    const surface = surfaces.get(key);
    if (surface === undefined || isEveryday(surface.toLowerCase()) || count < countMin) continue;
    const rarity = Math.log((stretchCount + 1) / (spread.get(key) ?? 1)) + 0.35;
    subjects.push({ key, surface, score: count * rarity });
  }
  return subjects.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)).slice(0, 8);
}

const openingVote = 0.1;

/** Each phrase as it is written most often; a capital that only a sentence gave it is taken away. */
function commonSurfaces(phrases: readonly Phrase[]): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const { key, surface, opens } of phrases) {
    const counts = forms.get(key) ?? new Map<string, number>();
    counts.set(surface, (counts.get(surface) ?? 0) + (opens ? openingVote : 1));
    forms.set(key, counts);
  }
  const best = new Map<string, string>();
  for (const [key, counts] of forms) best.set(key, commonest(counts));
  return best;
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let best = "";
  let top = 0;
  for (const [surface, count] of counts) {
    const small = surface.charAt(0).toLowerCase() + surface.slice(1);
    const total = count + (small === surface ? 0 : counts.get(small) ? -0.5 : 0);
    if (total > top || (total === top && surface < best)) [best, top] = [surface, total];
  }
  return best;
}
