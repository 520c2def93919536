import type { TimeGrade } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";

export const timeGradeLimits = {
  /** A few cues without times spoil nothing; they are placed between their neighbors. */
  timedShareMin: 0.8,
  /** Where nearly every end is the next speaker's start, a converter filled the ends in. */
  filledShareMin: 0.95,
  /** Fewer changes of speaker than this cannot show that ends were filled in. */
  changesMin: 10,
  /** Shorter overlaps are jitter between transcribers, not speech. */
  overlapMsMin: 250,
} as const;

/** What the times of a transcript, or of its beginning, have shown. */
export interface TimeTally {
  readonly segments: number;
  readonly started: number;
  readonly ended: number;
  readonly firstMs: number | null;
  /** False while all times are the same: they were written by a program that had none. */
  readonly advances: boolean;
  readonly overlaps: boolean;
  /** Changes of speaker with an end before and a start after, and those at which the two are the same. */
  readonly changes: number;
  readonly filled: number;
  readonly last: Pick<Segment, "speaker" | "endMs"> | null;
}

const nothingTallied: TimeTally = {
  segments: 0,
  started: 0,
  ended: 0,
  firstMs: null,
  advances: false,
  overlaps: false,
  changes: 0,
  filled: 0,
  last: null,
};

/** What times the transcript really has, whatever its format allows. */
export function gradeTimes(segments: readonly Segment[]): TimeGrade {
  return gradeOf(tallyTimes(segments));
}

/**
 * Counts the segments that come after those counted before.
 *
 * @param around the segments with enough of those before them to see who speaks at the same time
 */
export function tallyTimes(
  segments: readonly Segment[],
  before: TimeTally = nothingTallied,
  around: readonly Segment[] = segments,
): TimeTally {
  const tally = { ...before };
  for (const { speaker, startMs, endMs } of segments) {
    tally.segments++;
    const { last } = tally;
    if (last && last.speaker !== speaker && last.endMs !== undefined && startMs !== undefined) {
      tally.changes++;
      if (last.endMs === startMs) tally.filled++;
    }
    tally.last = { speaker, ...(endMs === undefined ? {} : { endMs }) };
    if (startMs === undefined) continue;
    tally.started++;
    if (endMs !== undefined && endMs > startMs) tally.ended++;
    tally.firstMs ??= startMs;
    tally.advances ||= startMs !== tally.firstMs;
  }
  return { ...tally, overlaps: tally.overlaps || hasOverlap(around) };
}

export function gradeOf(tally: TimeTally): TimeGrade {
  const { segments, started, ended, advances, overlaps, changes, filled } = tally;
  const { timedShareMin, changesMin, filledShareMin } = timeGradeLimits;
  if (segments === 0 || started / segments < timedShareMin || !(advances || segments === 1)) return "none";
  if (ended / segments < timedShareMin) return "starts";
  if (overlaps) return "per-speaker";
  return changes >= changesMin && filled / changes >= filledShareMin ? "starts" : "cues";
}

function hasOverlap(segments: readonly Segment[]): boolean {
  const timed = segments
    .flatMap(({ speaker, startMs, endMs }) =>
      startMs === undefined || endMs === undefined ? [] : [{ speaker, startMs, endMs }],
    )
    .sort((a, b) => a.startMs - b.startMs);
  const endOf = new Map<string, number>();
  for (const { speaker, startMs, endMs } of timed) {
    for (const [other, otherEndMs] of endOf) {
      if (other !== speaker && Math.min(otherEndMs, endMs) - startMs >= timeGradeLimits.overlapMsMin)
        return true;
    }
    endOf.set(speaker, Math.max(endMs, endOf.get(speaker) ?? 0));
  }
  return false;
}
