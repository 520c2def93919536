/** Who spoke when the source does not say. */
export const unknownSpeaker = "Unknown";

/** One cue or line of a transcript, with words in it, as the source has it. */
export interface Segment {
  /** `seg_1` for the first; stable within a revision of the transcript. */
  readonly id: string;
  /** The label of who speaks; `Unknown` where the source does not say. */
  readonly speaker: string;
  /** The words, white space folded, nothing else changed. */
  readonly text: string;
  /** Milliseconds from the start of the conversation; absent where the source has none. */
  readonly startMs?: number;
  /** Milliseconds from the start of the conversation; absent where the source has none. */
  readonly endMs?: number;
}

/** The id of the segment at a position, counted from 0. */
export function segmentId(position: number): string {
  return `seg_${position + 1}`;
}
