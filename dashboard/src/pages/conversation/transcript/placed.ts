import type { TranscriptSegment } from "@convo/contract";

/** A segment with its place: in the list, and in time from the start of the transcript. */
export interface Placed {
  readonly id: string;
  readonly index: number;
  readonly speaker: string;
  readonly text: string;
  readonly startMs: number;
  /** Where the source says no end: the next one's start, at most what its words take. */
  readonly endMs: number;
  /** The source has no time here; worked out from the words. */
  readonly isEstimated: boolean;
  /** Opens a turn: somebody else spoke before, or nobody for a while. */
  readonly isTurnStart: boolean;
}

/** A silence after which a speaker's next words stand under a name of their own. */
const lapseMs = 5_000;
/** How long words take: 150 a minute, as the server estimates. */
const msPerWord = 400;

/** Where each segment lies, and where turns begin. */
export function placeSegments(segments: readonly TranscriptSegment[]): readonly Placed[] {
  const startOfAll = Date.parse(segments[0]?.timestamp ?? "");
  const starts = segments.map(
    ({ startMs, timestamp }) => startMs ?? Math.max(0, Date.parse(timestamp) - startOfAll),
  );
  let before: Placed | null = null;
  return segments.map((segment, index) => {
    const startMs = starts[index] ?? 0;
    const placed: Placed = {
      id: segment.id,
      index,
      speaker: segment.speaker,
      text: segment.text,
      startMs,
      endMs: endOf(segment, startMs, starts[index + 1]),
      isEstimated: segment.estimated === true,
      isTurnStart: before === null || before.speaker !== segment.speaker || startMs - before.endMs >= lapseMs,
    };
    before = placed;
    return placed;
  });
}

function endOf({ endMs, text }: TranscriptSegment, startMs: number, nextMs: number | undefined): number {
  if (endMs !== undefined) return Math.max(startMs, endMs);
  const spokenMs = startMs + text.split(/\s+/).length * msPerWord;
  return nextMs === undefined || nextMs <= startMs ? spokenMs : Math.min(nextMs, spokenMs);
}

/** The segment that is being said at a moment, or the last one said before it; null before the first. */
export function segmentAt(placed: readonly Placed[], atMs: number): Placed | null {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.startMs ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1] ?? null;
}

/** When the last word is said. */
export function durationOf(placed: readonly Placed[]): number {
  return placed.reduce((latest, { endMs }) => Math.max(latest, endMs), 0);
}
