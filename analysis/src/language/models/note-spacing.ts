import type { NoteKind } from "./note-inputs.ts";

/** How far apart, in seconds, two items of a kind stand at least: nearer ones are one item spoken of twice. */
export const apartS: Readonly<Record<NoteKind, number>> = {
  action: 8,
  decision: 20,
  key: 0,
  boundary: 90,
};
