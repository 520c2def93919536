import type { Utterance } from "./utterances.ts";

export const lapseBounds = {
  /** A longer silence is one that everybody notices. */
  spokenMs: 5000,
  /** Where lines are typed along, a line stands for minutes, and only a long break tells anything. */
  typedMs: 120_000,
  /** Fewer changes of speaker show nothing usual. */
  changesMin: 10,
} as const;

/**
 * From which silence on, in milliseconds, nobody answers what was said before it. Where the usual silence between two
 * speakers is itself a lapse, the lines were typed along by somebody who left most of the words out.
 */
export function lapseBoundOf(utterances: readonly Utterance[]): number {
  const gaps = utterances.flatMap((utterance, index) => {
    const before = utterances[index - 1];
    if (!before || before.speaker === utterance.speaker) return [];
    return before.endMs === null || utterance.startMs === null ? [] : [utterance.startMs - before.endMs];
  });
  gaps.sort((one, other) => one - other);
  const usualMs = gaps[gaps.length >> 1] ?? 0;
  const typed = gaps.length >= lapseBounds.changesMin && usualMs >= lapseBounds.spokenMs;
  return typed ? lapseBounds.typedMs : lapseBounds.spokenMs;
}
