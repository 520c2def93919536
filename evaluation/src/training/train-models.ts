import type { Models } from "../../../analysis/src/language/models/models.ts";
import type { Vocabulary } from "../../../analysis/src/language/models/note-features.ts";
import type { Study } from "./study.ts";
import type { BareModels } from "./train-bare.ts";
import { prepareNotes, trainNotes } from "./train-notes.ts";
import { trainWritten } from "./train-written.ts";

/** Learns all models from AMI's meetings, given those that bare words taught. */
export function trainModels(
  ami: readonly Study[],
  bareModels: BareModels,
  vocabulary: Vocabulary,
  usePlace: boolean,
): Models {
  const { written, writtenActs, chances } = trainWritten(ami);
  const prepared = prepareNotes(ami, bareModels.bare, chances, vocabulary, usePlace);
  const notes = trainNotes(prepared);
  return { ...bareModels, written, writtenActs, vocabulary, notes };
}
