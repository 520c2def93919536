import type { SeenSegment } from "./seen-segment.ts";
import type { Words } from "./words.ts";

/** The last segment before and the first after that is long enough to hold the floor; -1 where there is none. */
export interface Holders {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** From so many words on a segment is taken to hold the floor. */
const holderWordsMin = 4;

/** Finds who holds the floor around every segment. */
export function findHolders(words: readonly Words[]): Holders {
  const count = words.length;
  const holders = { before: new Int32Array(count), after: new Int32Array(count) };
  let [last, next] = [-1, -1];
  for (let i = 0; i < count; i++) {
    holders.before[i] = last;
    if ((words[i]?.hashes.length ?? 0) >= holderWordsMin) last = i;
  }
  for (let i = count - 1; i >= 0; i--) {
    holders.after[i] = next;
    if ((words[i]?.hashes.length ?? 0) >= holderWordsMin) next = i;
  }
  return holders;
}

/** When the latest of the other speakers' earlier segments ends, in milliseconds; NaN where unknown. */
export function otherFloorMs(segments: readonly SeenSegment[]): Float64Array {
  const floor = new Float64Array(segments.length).fill(Number.NaN);
  let first = { speaker: "", end: Number.NEGATIVE_INFINITY };
  let second = Number.NEGATIVE_INFINITY;
  segments.forEach((segment, i) => {
    const known = first.speaker === segment.speaker ? second : first.end;
    if (Number.isFinite(known)) floor[i] = known;
    if (segment.endMs === undefined) return;
    const end = segment.endMs;
    if (segment.speaker === first.speaker) first.end = Math.max(first.end, end);
    else if (end > first.end) {
      second = first.end;
      first = { speaker: segment.speaker, end };
    } else second = Math.max(second, end);
  });
  return floor;
}
