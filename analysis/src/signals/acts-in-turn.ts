import type { SegmentActs, Span } from "../conversation/acts.ts";
import type { Conversation, Turn } from "../conversation/conversation.ts";

/** Something done in a turn: its range in the turn's text, and the segment that shows it. */
export interface Placed<Found extends Span> {
  readonly found: Found;
  readonly segment: number;
}

/** Everything of one kind that is done in a turn, in order. The findings of its segments are the same ones in the same order. */
export function actsInTurn<Found extends Span>(
  conversation: Conversation,
  turn: Turn,
  kind: (acts: SegmentActs) => readonly Found[],
): Placed<Found>[] {
  const whole = conversation.turnActs[turn.index];
  const found = whole ? kind(whole) : [];
  if (found.length === 0) return [];
  const segments = turn.segments.flatMap((position) => {
    const acts = conversation.acts[position];
    return acts ? kind(acts).map(() => position) : [];
  });
  return found.map((each, index) => ({ found: each, segment: segments[index] ?? turn.segments[0] ?? 0 }));
}

/** The words of a range of a turn. */
export function wordsOf(turn: Turn, { start, end }: Span): string {
  return turn.text.slice(start, end);
}
