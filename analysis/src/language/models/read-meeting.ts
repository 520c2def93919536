import { gatherNotes, gatherPieces } from "./gather-pieces.ts";
import type { Models } from "./models.ts";
import type { NoteKind } from "./note-inputs.ts";
import { apartS } from "./note-spacing.ts";
import { pickPeaks } from "./pick-peaks.ts";
import { cutIntoPieces, type Pieces } from "./pieces.ts";
import { placeSegments, predict, predictNotes, type Reading } from "./predict.ts";
import type { SeenSegment } from "./seen-segment.ts";
import { shippedModels } from "./shipped-models.ts";

/** Where a meeting has what belongs into its notes. */
export interface NoteReading extends Pick<Reading, "notes"> {
  /** The hearts of tasks and decisions, and the first segments of topics but the first. */
  readonly items: Readonly<Record<Exclude<NoteKind, "key">, readonly number[]>>;
  /** Every segment that speaks of a task, of a decision, or is a key point. */
  readonly segments: Readonly<Record<Exclude<NoteKind, "boundary">, readonly number[]>>;
}

/** A meeting as the models read it, with the segments that they pick out. */
export interface MeetingReading extends Reading, NoteReading {
  /** Segments in which the speaker was cut off by someone else; only where there are times. */
  readonly cutOff: readonly number[];
}

/** What the notes are taken from: acts and interruptions do not matter there, and are left out. */
export function readForNotes(segments: readonly SeenSegment[]): NoteReading {
  const models = shippedModels();
  const cut = cutIntoPieces(segments);
  const notes = gatherNotes(predictNotes(models, cut.pieces), cut, segments.length);
  return pickNotes(models, notes, placesOf(cut, segments.length));
}

/** Reads a meeting of any length in linear time. Segments are in the order of their starts. */
export function readMeeting(segments: readonly SeenSegment[]): MeetingReading {
  return readMeetingWith(shippedModels(), segments);
}

/** The same with other models than those that ship. */
export function readMeetingWith(models: Models, segments: readonly SeenSegment[]): MeetingReading {
  const cut = cutIntoPieces(segments);
  const reading = gatherPieces(predict(models, cut.pieces), cut, segments.length);
  const timed = segments.some((segment) => segment.endMs !== undefined);
  return {
    ...reading,
    ...pickNotes(models, reading.notes, placesOf(cut, segments.length)),
    cutOff: timed ? reaching(reading.interrupted, models.interrupted.cutoff) : [],
  };
}

/** Where each segment begins. */
function placesOf({ pieces, segmentOf }: Pieces, count: number): Float64Array {
  const firstPieces = new Int32Array(count);
  for (let k = segmentOf.length - 1; k >= 0; k--) firstPieces[segmentOf[k] ?? 0] = k;
  return placeSegments(Array.from(firstPieces, (piece) => pieces[piece] ?? { speaker: "", text: "" }));
}

/** Picks out what reaches the models' cutoffs. */
function pickNotes(models: Models, notes: Reading["notes"], placeS: Float64Array): NoteReading {
  const items = (kind: NoteKind): number[] =>
    pickPeaks(notes[kind], placeS, models.notes[kind].itemCutoff, apartS[kind]);
  const above = (kind: NoteKind): number[] => reaching(notes[kind], models.notes[kind].segmentCutoff);
  return {
    notes,
    items: { action: items("action"), decision: items("decision"), boundary: items("boundary") },
    segments: { action: above("action"), decision: above("decision"), key: above("key") },
  };
}

function reaching(odds: Float64Array, cutoff: number): number[] {
  const found: number[] = [];
  odds.forEach((value, i) => {
    if (value >= cutoff) found.push(i);
  });
  return found;
}
