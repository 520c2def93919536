import { nameLikeness } from "./label.ts";

/** How many lines must begin with names before a `Name:` is taken for a speaker at all. */
export const labelThresholds = {
  /** Share of lines with a repeated name; hard-wrapped transcripts have a name on one line in ten. */
  repeatedShareMin: 0.06,
  /** Share of lines from which on a name that comes once is believed too. */
  onceShareMin: 0.3,
  /** In so short a text nothing repeats; there every line must have a name. */
  shortLineCountMax: 8,
  /** Where nearly every line has a name, what stands there is one, however it is written. */
  looseShareMin: 0.8,
} as const;

/**
 * Which of the labels found at line starts are speakers. A label must look like a name and come again, or stand in a
 * transcript most of whose lines begin with such names.
 *
 * @param counts how often each label stands at the start of a line
 * @param lineCount lines, or cues, in all
 */
export function acceptLabels(counts: ReadonlyMap<string, number>, lineCount: number): ReadonlySet<string> {
  const likely = [...counts].flatMap(([label, count]) => {
    const likeness = nameLikeness(label);
    return likeness ? [{ label, count, likeness }] : [];
  });
  const repeated = likely.filter(({ count }) => count > 1);
  const repeatedShare = share(repeated, lineCount);
  const likelyShare = share(likely, lineCount);
  const accepted = repeatedShare >= labelThresholds.repeatedShareMin ? repeated : [];
  const isShort = lineCount <= labelThresholds.shortLineCountMax && likelyShare === 1;
  if (repeatedShare < labelThresholds.onceShareMin && !isShort) return labelsOf(accepted);
  const believesLoose = likelyShare >= labelThresholds.looseShareMin;
  const once = likely.filter(
    ({ count, likeness }) => count === 1 && (likeness === "strict" || believesLoose),
  );
  return labelsOf([...accepted, ...once]);
}

interface Counted {
  readonly label: string;
  readonly count: number;
}

function share(labels: readonly Counted[], lineCount: number): number {
  return labels.reduce((sum, { count }) => sum + count, 0) / Math.max(1, lineCount);
}

function labelsOf(labels: readonly Counted[]): ReadonlySet<string> {
  return new Set(labels.map(({ label }) => label));
}
