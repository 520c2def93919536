/** Words too common to show that two sentences are about the same thing. */
const commonWords = new Set(
  "the a an and or but to of in on at for with by from is are was were be been will would should can could it its this that these those we you they he she i not no as if then than so do does have has had there their our your into out up about after before next until when which who what how".split(
    " ",
  ),
);

/** From this share of the shorter list of words on, two notes are taken for the same. */
const sharedMin = 0.5;
/** Fewer shared words prove nothing. */
const sharedWordsMin = 2;

/** Whether a claimed note and a note-taker's are about the same, by the words that they share. */
export function saysTheSame(claimed: string, gold: string): boolean {
  const own = contentWords(claimed);
  const other = contentWords(gold);
  const shared = [...other].filter((word) => own.has(word)).length;
  return shared >= sharedWordsMin && shared / Math.max(1, Math.min(own.size, other.size)) >= sharedMin;
}

export interface Invention {
  /** The note-taker's notes that were found. */
  readonly found: number;
  readonly noted: number;
  /** Claims that match no note. */
  readonly beside: number;
}

/** How many of the note-taker's notes the claims hold, and how many claims stand beside them. */
export function compareNotes(claimed: readonly string[], noted: readonly string[]): Invention {
  const matches = noted.map((note) => claimed.filter((claim) => saysTheSame(claim, note)));
  const matched = new Set(matches.flat());
  return {
    found: matches.filter((claims) => claims.length > 0).length,
    noted: noted.length,
    beside: claimed.filter((claim) => !matched.has(claim)).length,
  };
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !commonWords.has(word)));
}
