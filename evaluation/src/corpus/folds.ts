import type { Meeting } from "./meeting.ts";

/**
 * Splits meetings for cross-validation so that no series is on both sides: the largest series goes first, each to the
 * fold that has the fewest segments. The fold number of each meeting, in the order given.
 */
export function foldsBySeries(meetings: readonly Meeting[], foldCount: number): number[] {
  return balance(meetings, foldCount, (meeting) => meeting.series);
}

/** The same split by meeting, for the inner rounds where one series alone is left to learn from. */
export function foldsByMeeting(meetings: readonly Meeting[], foldCount: number): number[] {
  return balance(meetings, foldCount, (meeting) => meeting.id);
}

function balance(
  meetings: readonly Meeting[],
  foldCount: number,
  groupOf: (meeting: Meeting) => string,
): number[] {
  const sizes = new Map<string, number>();
  for (const meeting of meetings) {
    const group = groupOf(meeting);
    sizes.set(group, (sizes.get(group) ?? 0) + meeting.segments.length);
  }
  const ordered = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const loads = new Array<number>(foldCount).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of ordered) {
    const fold = loads.indexOf(Math.min(...loads));
    loads[fold] = (loads[fold] ?? 0) + size;
    foldOf.set(group, fold);
  }
  return meetings.map((meeting) => foldOf.get(groupOf(meeting)) ?? 0);
}
