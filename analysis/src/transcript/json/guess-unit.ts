import type { FoundItem } from "./generic-item.ts";

/** Nobody speaks so slowly for a whole conversation: then the numbers count milliseconds. */
const wordsPerSecondMin = 0.1;

/** 1973 in milliseconds, 2001 in seconds: larger numbers count from 1970. */
const epochMin = { milliseconds: 1e11, seconds: 1e9 } as const;

export interface Unit {
  /** Turns the file's numbers into milliseconds. */
  readonly factor: number;
  readonly timeBase: "offset" | "epoch";
  /** What was guessed, in words; undefined where nothing had to be. */
  readonly guessed?: string;
}

/** Tells seconds from milliseconds, and either from a date, by how fast people would have spoken. */
export function guessUnit(items: readonly FoundItem[]): Unit {
  const starts = items.flatMap(({ start }) => (start ? [start] : []));
  if (starts.some((start) => start.isEpoch)) return { factor: 1, timeBase: "epoch" };
  const open = starts.filter((start) => start.factor === undefined).map((start) => start.value);
  const [first] = open;
  if (first === undefined) return { factor: 1, timeBase: "offset" };
  if (first >= epochMin.milliseconds)
    return { factor: 1, timeBase: "epoch", guessed: "milliseconds since 1970" };
  if (first >= epochMin.seconds) return { factor: 1000, timeBase: "epoch", guessed: "seconds since 1970" };
  const spanned = open.reduce((most, value) => Math.max(most, value), first) - first;
  const wordCount = items.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const isSlow = open.length > 1 && wordCount / Math.max(spanned, 1) < wordsPerSecondMin;
  return isSlow
    ? { factor: 1, timeBase: "offset", guessed: "milliseconds" }
    : { factor: 1000, timeBase: "offset", guessed: "seconds" };
}
