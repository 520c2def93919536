import type { Turn } from "../conversation/conversation.ts";
import type { Subject } from "./item.ts";

/** A long turn is still under way when so many shorter ones have begun inside it. */
const turnsUnderWay = 16;

/** The turn that a segment belongs to; undefined for a backchannel. */
export function turnOf(subject: Subject, position: number): Turn | undefined {
  const { turns } = subject.conversation;
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((turns[middle]?.segments[0] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  for (let index = low; index >= 0 && index > low - turnsUnderWay; index -= 1) {
    const turn = turns[index];
    if (turn && holds(turn.segments, position)) return turn;
  }
  return undefined;
}

/** Whether ascending numbers hold this one; a turn can have thousands. */
function holds(ascending: readonly number[], value: number): boolean {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] ?? 0;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The last turn of someone else before the turn that holds this segment. */
export function turnBefore(subject: Subject, position: number): Turn | undefined {
  const index = turnOf(subject, position)?.index;
  if (index === undefined) return undefined;
  const before = subject.conversation.turns[index - 1];
  return before && before.speaker !== subject.user ? before : undefined;
}

/** The next turn of someone else after the turn that holds this segment. */
export function turnAfter(subject: Subject, position: number): Turn | undefined {
  const index = turnOf(subject, position)?.index;
  if (index === undefined) return undefined;
  const after = subject.conversation.turns[index + 1];
  return after && after.speaker !== subject.user ? after : undefined;
}

/** How many words a turn of this speaker usually has: the median. */
export function usualWords(subject: Subject, speaker: string): number {
  return median(
    subject.conversation.turns.flatMap((turn) => (turn.speaker === speaker ? [turn.wordCount] : [])),
  );
}

/** The value in the middle, between the two in the middle of an even number; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
