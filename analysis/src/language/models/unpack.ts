import { unpackAscending } from "./ascending.ts";
import { fromBase64 } from "./base64.ts";
import { FeatureTable } from "./feature-table.ts";
import type { Linear } from "./linear.ts";
import type { Models, NoteModel } from "./models.ts";
import type { PackedActs, PackedForest, PackedLinear, PackedNote, PackedNotes } from "./packed.ts";
import { type Forest, plantForest } from "./trees.ts";
import { weightOfCode } from "./weight-codes.ts";

/** Makes models ready for use out of what their files hold. */
export function unpackModels(acts: PackedActs, notes: PackedNotes): Models {
  return {
    bare: unpackLinear(acts.bare),
    written: unpackLinear(acts.written),
    bareActs: unpackForest(acts.bareActs),
    writtenActs: unpackForest(acts.writtenActs),
    interrupted: {
      forest: unpackForest(acts.interrupted.forest),
      cutoff: acts.interrupted.cutoff,
    },
    vocabulary: new Set(notes.vocabulary),
    notes: {
      action: unpackNote(notes.notes.action),
      decision: unpackNote(notes.notes.decision),
      key: unpackNote(notes.notes.key),
      boundary: unpackNote(notes.notes.boundary),
    },
  };
}

function unpackNote(packed: PackedNote): NoteModel {
  return { ...packed, linear: unpackLinear(packed.linear), forest: unpackForest(packed.forest) };
}

function unpackLinear(packed: PackedLinear): Linear {
  const { classCount, scales, weights: codes } = packed;
  const weights = new Float32Array(codes.length);
  for (let c = 0; c < classCount; c++) {
    const values = weightsOfCodes(scales[c] ?? 0);
    for (let k = c; k < codes.length; k += classCount) weights[k] = values[codes.charCodeAt(k)] ?? 0;
  }
  const features = new FeatureTable(unpackAscending(packed.features));
  return { features, classCount, usesPunctuation: packed.usesPunctuation, weights };
}

function weightsOfCodes(scale: number): Float32Array {
  return Float32Array.from({ length: 128 }, (_, code) => weightOfCode(code, scale));
}

function unpackForest(packed: PackedForest): Forest {
  return plantForest({
    classCount: packed.classCount,
    depth: packed.depth,
    borders: packed.borders.map((borders) => Float32Array.from(borders)),
    nodeInputs: fromBase64(packed.nodeInputs),
    nodeBins: fromBase64(packed.nodeBins),
    leaves: Int8Array.from(fromBase64(packed.leaves), (byte) => (byte << 24) >> 24),
    leafScale: packed.leafScale,
    base: Float64Array.from(packed.base),
  });
}
