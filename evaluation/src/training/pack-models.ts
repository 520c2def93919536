import { packAscending } from "../../../analysis/src/language/models/ascending.ts";
import { toBase64 } from "../../../analysis/src/language/models/base64.ts";
import type { Linear } from "../../../analysis/src/language/models/linear.ts";
import type { Models, NoteModel } from "../../../analysis/src/language/models/models.ts";
import type {
  PackedActs,
  PackedForest,
  PackedLinear,
  PackedNote,
  PackedNotes,
} from "../../../analysis/src/language/models/packed.ts";
import type { Forest } from "../../../analysis/src/language/models/trees.ts";
import { codeOfWeight } from "../../../analysis/src/language/models/weight-codes.ts";

/**
 * Models as the two files that ship have them: acts, and notes with the vocabulary. `learnedFrom` names the meetings
 * that taught them.
 */
export function packModels(
  models: Models,
  learnedFrom: readonly string[],
): { acts: PackedActs; notes: PackedNotes } {
  const { interrupted, notes } = models;
  return {
    acts: {
      learnedFrom,
      bare: packLinear(models.bare),
      written: packLinear(models.written),
      bareActs: packForest(models.bareActs),
      writtenActs: packForest(models.writtenActs),
      interrupted: { forest: packForest(interrupted.forest), cutoff: round(interrupted.cutoff) },
    },
    notes: {
      vocabulary: [...models.vocabulary],
      notes: {
        action: packNote(notes.action),
        decision: packNote(notes.decision),
        key: packNote(notes.key),
        boundary: packNote(notes.boundary),
      },
    },
  };
}

function packNote(note: NoteModel): PackedNote {
  return {
    linear: packLinear(note.linear),
    forest: packForest(note.forest),
    segmentCutoff: round(note.segmentCutoff),
    itemCutoff: round(note.itemCutoff),
  };
}

function packLinear(model: Linear): PackedLinear {
  const { classCount, usesPunctuation, weights } = model;
  const scales = new Array<number>(classCount).fill(0);
  weights.forEach((weight, k) => {
    scales[k % classCount] = Math.max(scales[k % classCount] ?? 0, Math.abs(weight));
  });
  const codes = Array.from(weights, (weight, k) => codeOfWeight(weight, scales[k % classCount] ?? 0));
  const features = packAscending(model.features.buckets);
  return { features, classCount, usesPunctuation, scales: scales.map(round), weights: codes.join("") };
}

function packForest(forest: Forest): PackedForest {
  return {
    classCount: forest.classCount,
    depth: forest.depth,
    borders: forest.borders.map((borders) => Array.from(borders, round)),
    nodeInputs: toBase64(forest.nodeInputs),
    nodeBins: toBase64(forest.nodeBins),
    leaves: toBase64(Uint8Array.from(forest.leaves, (leaf) => leaf & 255)),
    leafScale: forest.leafScale,
    base: Array.from(forest.base, round),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
