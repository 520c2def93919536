import type { NoteKind } from "../../../analysis/src/language/models/note-inputs.ts";
import { apartS } from "../../../analysis/src/language/models/note-spacing.ts";
import { pickPeaks } from "../../../analysis/src/language/models/pick-peaks.ts";
import type { Meeting } from "../corpus/meeting.ts";
import { addTallies, f1, noTally } from "../scores/f1.ts";
import { tallyItems } from "../scores/linked-items.ts";
import { pk } from "../scores/pk.ts";
import { noteLabels } from "../training/labels-of.ts";

/** Candidates for the cutoff, in log odds. */
const [cutoffMin, cutoffMax, cutoffStep] = [-5, 2, 0.2];

/** The log odds from which a peak makes an item, so that the task's own measure is best over the meetings. */
export function bestItemCutoff(
  meetings: readonly Meeting[],
  scores: readonly Float64Array[],
  kind: NoteKind,
): number {
  let [best, chosen] = [Number.NEGATIVE_INFINITY, cutoffMax];
  for (let cutoff = cutoffMax; cutoff >= cutoffMin; cutoff -= cutoffStep) {
    const value =
      kind === "boundary" ? -meanPk(meetings, scores, cutoff) : itemF1(meetings, scores, kind, cutoff);
    if (value > best) [best, chosen] = [value, cutoff];
  }
  return Math.round(chosen * 100) / 100;
}

function itemF1(
  meetings: readonly Meeting[],
  scores: readonly Float64Array[],
  kind: NoteKind,
  cutoff: number,
): number {
  let tally = noTally;
  meetings.forEach((meeting, i) => {
    const gold = kind === "action" ? meeting.gold.actionItems : meeting.gold.decisions;
    const starts = startsOf(meeting);
    const peaks = pickPeaks(scores[i] ?? [], starts, cutoff, apartS[kind]);
    const claimed = peaks.map((segment) => starts[segment] ?? 0);
    tally = addTallies(
      tally,
      tallyItems(claimed, gold ?? [], (segment) => starts[segment] ?? 0),
    );
  });
  return f1(tally);
}

function meanPk(meetings: readonly Meeting[], scores: readonly Float64Array[], cutoff: number): number {
  const values = meetings.map((meeting, i) => {
    const labels = noteLabels(meeting, "boundary") ?? new Uint8Array(0);
    const gold = Array.from(labels.keys()).filter((segment) => labels[segment] === 1);
    const peaks = pickPeaks(scores[i] ?? [], startsOf(meeting), cutoff, apartS.boundary);
    return pk(peaks, gold, meeting.segments.length);
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function startsOf(meeting: Meeting): number[] {
  return meeting.segments.map((segment) => segment.start ?? 0);
}
