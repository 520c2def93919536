import type { Attribution } from "../conversation/conversation.ts";
import type { CriterionScore, Scores } from "../scoring/criterion.ts";

/** Labels that cannot be trusted make it less sure that the words were the user's. */
const trust: Readonly<Record<Attribution["quality"], number>> = { good: 1, doubtful: 0.7, poor: 0.4 };

/** This many times the smallest sample makes a measurement as sure as it gets. */
const sureFrom = 3;

/** What is missing may have been said in words that were not recognized. */
const missingTrust = 0.5;

/** What bringing this criterion to level 5 would add to the overall score, times how sure the measurement is. */
export function expectedGain(
  score: CriterionScore,
  scores: Scores,
  attribution: Attribution,
  missing: boolean,
): number {
  const category = scores.categories[score.criterion.category];
  const weights = category.criteria.reduce((sum, each) => sum + each.criterion.weight, 0);
  const gap = 10 - score.points;
  const sure = howSure(score) * trust[attribution.quality] * (missing ? missingTrust : 1);
  return (gap * category.weight * score.criterion.weight * sure) / weights;
}

/** 0 to 1, by the size of the sample. */
export function howSure(score: CriterionScore): number {
  const { sampleMin } = score.criterion;
  return sampleMin === 0 ? 1 : Math.min(1, score.sampleSize / (sureFrom * sampleMin));
}
