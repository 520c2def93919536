import type { SegmentActs } from "../conversation/acts.ts";
import type { MeasureInput } from "./signal.ts";

/** How often a speaker does something, and in which segments. `countIn` counts it in one segment. */
export function countActs(
  { conversation, own }: MeasureInput,
  countIn: (acts: SegmentActs) => number,
): { readonly count: number; readonly segments: readonly number[] } {
  const segments: number[] = [];
  let count = 0;
  for (const position of own.segments) {
    const acts = conversation.acts[position];
    const here = acts ? countIn(acts) : 0;
    if (here > 0) segments.push(position);
    count += here;
  }
  return { count, segments };
}
