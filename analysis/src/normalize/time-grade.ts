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

/** What times the transcript really has, whatever its format allows. */
export function gradeTimes(segments: readonly Segment[]): TimeGrade {
  const started = segments.filter((segment) => segment.startMs !== undefined).length;
  const ended = segments.filter(
    (segment) =>
      segment.startMs !== undefined && segment.endMs !== undefined && segment.endMs > segment.startMs,
  ).length;
  if (
    segments.length === 0 ||
    started / segments.length < timeGradeLimits.timedShareMin ||
    !advances(segments)
  )
    return "none";
  if (ended / segments.length < timeGradeLimits.timedShareMin) return "starts";
  if (hasOverlap(segments)) return "per-speaker";
  return endsAreFilledIn(segments) ? "starts" : "cues";
}

/** Times that are all the same were written by a program that had none. */
function advances(segments: readonly Segment[]): boolean {
  const first = segments.find((segment) => segment.startMs !== undefined)?.startMs;
  return (
    segments.length === 1 ||
    segments.some((segment) => segment.startMs !== undefined && segment.startMs !== first)
  );
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

function endsAreFilledIn(segments: readonly Segment[]): boolean {
  let changes = 0;
  let filled = 0;
  segments.forEach((segment, position) => {
    const next = segments[position + 1];
    if (
      !next ||
      next.speaker === segment.speaker ||
      segment.endMs === undefined ||
      next.startMs === undefined
    )
      return;
    changes++;
    if (segment.endMs === next.startMs) filled++;
  });
  return changes >= timeGradeLimits.changesMin && filled / changes >= timeGradeLimits.filledShareMin;
}
