import type { ActReading } from "./choose-acts.ts";
import type { Pieces } from "./pieces.ts";
import { byKind, type Reading } from "./predict.ts";

/** What was read of the pieces, said of the segments that they are of. */
export function gatherPieces(reading: Reading, { pieces, segmentOf }: Pieces, count: number): Reading {
  if (pieces.length === count) return reading;
  const acts: ActReading[] = new Array<ActReading>(count).fill({
    act: "statement",
    confidence: 0,
    kind: null,
  });
  const lengths = new Int32Array(count).fill(-1);
  const interrupted = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  segmentOf.forEach((segment, piece) => {
    const own = reading.acts[piece];
    const length = pieces[piece]?.text.length ?? 0;
    if (own !== undefined && tellsMore(own, length, acts[segment], lengths[segment] ?? -1)) {
      acts[segment] = own;
      lengths[segment] = length;
    }
    // Whoever is cut off is cut off at the end, so the last piece counts.
    interrupted[segment] = reading.interrupted[piece] ?? Number.NEGATIVE_INFINITY;
  });
  return { acts, interrupted, notes: gatherNotes(reading.notes, { pieces, segmentOf }, count) };
}

/** A segment's odds are those of its likeliest piece. */
export function gatherNotes(
  notes: Reading["notes"],
  { pieces, segmentOf }: Pieces,
  count: number,
): Reading["notes"] {
  if (pieces.length === count) return notes;
  return byKind((kind) => {
    const highest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    segmentOf.forEach((segment, piece) => {
      highest[segment] = Math.max(highest[segment] ?? 0, notes[kind][piece] ?? 0);
    });
    return highest;
  });
}

/** A segment that asks anything is a question; else its longest sentence says what it is. */
function tellsMore(
  own: ActReading,
  length: number,
  best: ActReading | undefined,
  bestLength: number,
): boolean {
  const asks = own.act === "question";
  const asked = best?.act === "question" && bestLength >= 0;
  return asks === asked ? length > bestLength : asks;
}
