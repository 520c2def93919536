import type { SeenSegment } from "./seen-segment.ts";

/** For each segment the number of its neighbors; -1 where there is none. */
export interface Neighbors {
  /** The same speaker's last and next segment. */
  readonly ownBefore: Int32Array;
  readonly ownAfter: Int32Array;
  /** The last and next segment of anyone else. */
  readonly otherBefore: Int32Array;
  readonly otherAfter: Int32Array;
}

/** Who stands beside whom, in two passes. Segments are in the order of their starts. */
export function findNeighbors(segments: readonly SeenSegment[]): Neighbors {
  const forward = lookBack(segments, 1);
  const backward = lookBack(segments, -1);
  return {
    ownBefore: forward.own,
    otherBefore: forward.other,
    ownAfter: backward.own,
    otherAfter: backward.other,
  };
}

function lookBack(segments: readonly SeenSegment[], step: 1 | -1): { own: Int32Array; other: Int32Array } {
  const count = segments.length;
  const own = new Int32Array(count).fill(-1);
  const other = new Int32Array(count).fill(-1);
  const lastOf = new Map<string, number>();
  let passed = -1;
  for (let i = step === 1 ? 0 : count - 1; i >= 0 && i < count; i += step) {
    const speaker = segments[i]?.speaker ?? "";
    own[i] = lastOf.get(speaker) ?? -1;
    const isSame = passed >= 0 && segments[passed]?.speaker === speaker;
    other[i] = isSame ? (other[passed] ?? -1) : passed;
    lastOf.set(speaker, i);
    passed = i;
  }
  return { own, other };
}
