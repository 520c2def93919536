import type { Linear } from "./linear.ts";
import type { Vocabulary } from "./note-features.ts";
import type { NoteKind } from "./note-inputs.ts";
import type { Forest } from "./trees.ts";

/** A yes/no question put to every segment: a first model on words, a second on what surrounds them. */
export interface NoteModel {
  readonly linear: Linear;
  readonly forest: Forest;
  /** Log odds from which a segment counts, where each segment is judged by itself. */
  readonly segmentCutoff: number;
  /** Log odds from which a segment is the heart of an item; lower ones near a higher one belong to it. */
  readonly itemCutoff: number;
}

/** Everything that was learned, ready for use. */
export interface Models {
  /** Finer acts from bare words and times. */
  readonly bare: Linear;
  /** Finer acts from words, times, punctuation and letter case. */
  readonly written: Linear;
  readonly bareActs: Forest;
  readonly writtenActs: Forest;
  readonly interrupted: { readonly forest: Forest; readonly cutoff: number };
  readonly vocabulary: Vocabulary;
  readonly notes: Readonly<Record<NoteKind, NoteModel>>;
}
