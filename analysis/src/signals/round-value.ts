import type { Unit } from "./signal.ts";

/** Finer than this is noise: two people who write down the same meeting differ by more. */
const decimals: Readonly<Record<Unit, number>> = {
  ratio: 2,
  count: 0,
  words: 0,
  "words/min": 0,
  "per 100 words": 1,
  "per 10 min": 1,
  seconds: 1,
  minutes: 1,
  "yes/no": 0,
};

/** The value as it is shown, scored and spoken of, so that every number in a report is the same one. */
export function roundValue(value: number, unit: Unit): number {
  const scale = 10 ** decimals[unit];
  return Math.round(value * scale) / scale;
}
