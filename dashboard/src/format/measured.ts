import { measureText, percentText } from "./number.ts";

type Wording = (value: number) => string;

const wordings: Readonly<Record<string, Wording>> = {
  ratio: percentText,
  "yes/no": (value) => (value === 0 ? "No" : "Yes"),
  count: (value) => measureText(value),
  seconds: (value) => `${measureText(value)} s`,
  minutes: (value) => `${measureText(value)} min`,
  "words/min": (value) => `${measureText(value)} words a minute`,
  "per 10 min": (value) => `${measureText(value)} in 10 minutes`,
};

/** A measured number with its unit, as people read it: `59%`, `4.1 per 100 words`, `Yes`. */
export function measuredText(value: number, unit: string): string {
  return wordings[unit]?.(value) ?? `${measureText(value)} ${unit}`;
}
