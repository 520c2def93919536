/** A range of characters [start, end) in the text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** "um", or "like" where it carries no meaning. `word` is lower-case. */
export interface FillerSpan extends Span {
  readonly word: string;
}

/** A set phrase with a function: a hedge, a dismissal, an acknowledgment. `phrase` is lower-case. */
export interface PhraseSpan extends Span {
  readonly phrase: string;
}

export const questionKinds = ["yes-no", "wh", "open", "choice", "tag", "rhetorical"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** An opening that contradicts or waves away. `mild` where it only disagrees: "yeah, but", "I don't think so". */
export interface DismissalSpan extends PhraseSpan {
  readonly mild: boolean;
}

/** A sentence that asks. `tag` ("…, right?") and `rhetorical` ("Who knows?") want no real answer. */
export interface QuestionSpan extends Span {
  readonly kind: QuestionKind;
}

/** A sentence that concerns one speaker: `name` is that speaker's label; null where it is said to "you" or to all. */
export interface NameSpan extends Span {
  readonly name: string | null;
}

/** A sentence that promises or assigns something to do. */
export interface CommitmentSpan extends Span {
  /** "I", "you", "we", a speaker's label, or null for "someone" and for nobody. */
  readonly owner: string | null;
  /** The words of the date ("by Friday"), if one was said. */
  readonly due: string | null;
  /** "I'll try", "maybe", "at some point". */
  readonly hedged: boolean;
}

/** What a speaker does in one segment; every range is in that segment's text. */
export interface SegmentActs {
  readonly fillers: readonly FillerSpan[];
  readonly hedges: readonly PhraseSpan[];
  readonly falseStarts: readonly Span[];
  readonly questions: readonly QuestionSpan[];
  /** At the start of a turn only, as is `acknowledgment`. */
  readonly dismissal: DismissalSpan | null;
  readonly acknowledgment: PhraseSpan | null;
  readonly commitments: readonly CommitmentSpan[];
  readonly decisions: readonly Span[];
  readonly agenda: readonly Span[];
  readonly recaps: readonly Span[];
  readonly timeChecks: readonly Span[];
  readonly parkings: readonly Span[];
  readonly invitations: readonly NameSpan[];
  readonly credits: readonly NameSpan[];
  /** Sentences that put alternatives side by side, or what speaks for and against one. */
  readonly weighings: readonly Span[];
  /** "At the end of the day", "basically". */
  readonly stockPhrases: readonly PhraseSpan[];
  /** The opening of a long turn that has not come to a point; at the start of a turn only. */
  readonly runUp: Span | null;
}
