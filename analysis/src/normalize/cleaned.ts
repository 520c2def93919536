import type { SegmentActs } from "../conversation/acts.ts";
import { isHesitation } from "../language/fillers.ts";

export const cleanedLimits = {
  /** Fewer words can lack an "um" by chance. */
  wordsMin: 500,
  /** Spoken English has 1 to 5 in 100 words; nobody speaks a whole meeting with fewer than this in 100. */
  hesitationsPer100WordsMax: 0.05,
} as const;

/** True where the transcript seems to be cleaned of "um" and "uh": so few are left that somebody took them out. */
export function seemsCleaned(acts: readonly SegmentActs[], wordCount: number): boolean {
  if (wordCount < cleanedLimits.wordsMin) return false;
  const hesitations = acts.reduce(
    (sum, { fillers }) => sum + fillers.filter(({ word }) => isHesitation(word)).length,
    0,
  );
  return (hesitations * 100) / wordCount < cleanedLimits.hesitationsPer100WordsMax;
}
