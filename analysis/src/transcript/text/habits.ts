import { acceptLabels } from "../speakers/accept-labels.ts";
import { isHeadingWord } from "../speakers/not-speakers.ts";
import { type Entry, mayBeSpeech } from "./entry.ts";

/** How this file writes names and times, decided from all of its lines before any is read. */
export interface Habits {
  readonly names: ReadonlySet<string>;
  /** A name with a time before it and nothing behind, as `[0:12] Name`, is a speaker here. */
  readonly namesStandAlone: boolean;
  /** `0:12` without brackets at the start of a line is a time stamp here, not a time that is talked about. */
  readonly trustsBareStamps: boolean;
}

/** A few stamps without brackets might be a schedule read out; a habit shows on so many lines. */
const bareStamps = { countMin: 3, shareMin: 0.2 } as const;

/** A name in bold is a name where every third line has one; without time or repetition it may be emphasis. */
const linesPerMarkMax = 3;

export function findHabits(entries: readonly Entry[]): Habits {
  const spoken = withoutSettings(entries.filter(mayBeSpeech));
  const trustsBareStamps = findBareStamps(spoken);
  const usable = spoken.filter(
    ({ head }) => trustsBareStamps || !head.stampLeads || head.stamp?.style !== "bare",
  );
  const marked = usable.filter(({ head }) => head.kind === "marked");
  const plain = usable.filter(({ head }) => head.kind === "plain");
  const markedNames = acceptLabels(
    countLabels(marked),
    marksWithStamps(marked) ? marked.length : Math.max(marked.length, spoken.length / linesPerMarkMax),
  );
  const hasMarks = markedNames.size > 0 && marked.length >= plain.length;
  const plainNames = hasMarks ? [] : acceptLabels(countLabels(plain), spoken.length);
  const alone = findAlone(usable);
  const aloneNames =
    alone.length * 2 >= usable.filter(({ head }) => head.stampLeads).length
      ? acceptLabels(countLabels(alone), alone.length)
      : [];
  const names = new Set([...markedNames, ...plainNames, ...aloneNames]);
  return { names, namesStandAlone: alone.length > 0 && names.size > 0, trustsBareStamps };
}

/** Without `Title: …` and `Date: …` above the first words, which would count as lines without a name. */
function withoutSettings(spoken: readonly Entry[]): readonly Entry[] {
  const first = spoken.findIndex(({ head }) => head.label === undefined || !isHeadingWord(head.label));
  return spoken.slice(Math.max(0, first));
}

function findBareStamps(spoken: readonly Entry[]): boolean {
  const count = spoken.filter(({ head }) => head.stampLeads && head.stamp?.style === "bare").length;
  return (
    count === spoken.length || (count >= bareStamps.countMin && count >= spoken.length * bareStamps.shareMin)
  );
}

function marksWithStamps(marked: readonly Entry[]): boolean {
  return marked.filter(({ head }) => head.stamp !== undefined).length * 2 >= marked.length;
}

/** `[0:12] Thanks` may be a name or a word; a name has its words on the next line, which then has no time. */
function findAlone(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ head }, index) => head.kind === "alone" && entries[index + 1]?.head.stamp === undefined,
  );
}

function countLabels(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { head } of entries) {
    if (head.label !== undefined) counts.set(head.label, (counts.get(head.label) ?? 0) + 1);
  }
  return counts;
}
