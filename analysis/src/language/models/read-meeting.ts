import { gatherPieces } from "./gather-pieces.ts";
import type { Models } from "./models.ts";
import type { NoteKind } from "./note-inputs.ts";
import { apartS } from "./note-spacing.ts";
import { pickPeaks } from "./pick-peaks.ts";
import { cutIntoPieces } from "./pieces.ts";
import { placeSegments, predict, type Reading } from "./predict.ts";
import type { SeenSegment } from "./seen-segment.ts";
import { shippedModels } from "./shipped-models.ts";

/** A meeting as the models read it, with the segments that they pick out. */
export interface MeetingReading extends Reading {
  /** Segments in which the speaker was cut off by someone else; only where there are times. */
  readonly cutOff: readonly number[];
  /** The hearts of tasks and decisions, and the first segments of topics but the first. */
  readonly items: Readonly<Record<Exclude<NoteKind, "key">, readonly number[]>>;
  /** Every segment that speaks of a task, of a decision, or is a key point. */
  readonly segments: Readonly<Record<Exclude<NoteKind, "boundary">, readonly number[]>>;
}

/** Reads a meeting of any length in linear time. Segments are in the order of their starts. */
export function readMeeting(segments: readonly SeenSegment[]): MeetingReading {
  return readMeetingWith(shippedModels(), segments);
}

/** The same with other models than those that ship. */
export function readMeetingWith(models: Models, segments: readonly SeenSegment[]): MeetingReading {
  const cut = cutIntoPieces(segments);
  const firstPieces = new Int32Array(segments.length);
  for (let k = cut.segmentOf.length - 1; k >= 0; k--) firstPieces[cut.segmentOf[k] ?? 0] = k;
  const placeS = placeSegments(
    Array.from(firstPieces, (piece) => cut.pieces[piece] ?? { speaker: "", text: "" }),
  );
  const timed = segments.some((segment) => segment.endMs !== undefined);
  return pickFrom(models, gatherPieces(predict(models, cut.pieces), cut, segments.length), placeS, timed);
}

/** Picks out what reaches the models' cutoffs. */
function pickFrom(models: Models, reading: Reading, placeS: Float64Array, timed: boolean): MeetingReading {
  const items = (kind: NoteKind): number[] =>
    pickPeaks(reading.notes[kind], placeS, models.notes[kind].itemCutoff, apartS[kind]);
  const above = (kind: NoteKind): number[] => reaching(reading.notes[kind], models.notes[kind].segmentCutoff);
  return {
    ...reading,
    cutOff: timed ? reaching(reading.interrupted, models.interrupted.cutoff) : [],
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
