import type { NoteKind } from "./note-inputs.ts";

/** A linear model as its file has it: one character a weight. */
export interface PackedLinear {
  /** The buckets that the model knows, as `packAscending` writes them. */
  readonly features: string;
  readonly classCount: number;
  readonly usesPunctuation: boolean;
  /** The largest weight of each class. */
  readonly scales: readonly number[];
  readonly weights: string;
}

/** A forest as its file has it; bytes are base64. */
export interface PackedForest {
  readonly classCount: number;
  readonly depth: number;
  readonly borders: readonly (readonly number[])[];
  readonly nodeInputs: string;
  readonly nodeBins: string;
  readonly leaves: string;
  readonly leafScale: number;
  readonly base: readonly number[];
}

export interface PackedNote {
  readonly linear: PackedLinear;
  readonly forest: PackedForest;
  readonly segmentCutoff: number;
  readonly itemCutoff: number;
}

export interface PackedActs {
  /** The meetings that the models learned from: scores on these say nothing of others. */
  readonly learnedFrom: readonly string[];
  readonly bare: PackedLinear;
  readonly written: PackedLinear;
  readonly bareActs: PackedForest;
  readonly writtenActs: PackedForest;
  readonly interrupted: { readonly forest: PackedForest; readonly cutoff: number };
}

export interface PackedNotes {
  /** Hashes of the words that any meeting may use, ascending. */
  readonly vocabulary: readonly number[];
  readonly notes: Readonly<Record<NoteKind, PackedNote>>;
}
