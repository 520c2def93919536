import type { Category } from "../conversation/category.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import type { Signal } from "../signals/signal.ts";
import type { CategoryScore, Scores } from "./criterion.ts";
import { rubric } from "./rubric/index.ts";
import { scoreCriterion } from "./score-criterion.ts";

export interface ScoreInput {
  readonly conversation: Conversation;
  readonly signals: readonly Signal[];
  readonly user: string;
  readonly meetingType: MeetingType;
}

/** Neither good nor bad, for a conversation of which nothing could be measured. */
const unknownScore = 5;

/** The user's scores: each category the weighted mean of its measured criteria's points, the whole that of the categories. */
export function scoreCategories(input: ScoreInput): Scores {
  const categories: Record<Category, CategoryScore> = {
    clarity: scoreCategory(input, "clarity"),
    listening: scoreCategory(input, "listening"),
    timeManagement: scoreCategory(input, "timeManagement"),
    collaboration: scoreCategory(input, "collaboration"),
    decisionMaking: scoreCategory(input, "decisionMaking"),
  };
  return { overall: weightedMean(Object.values(categories)) ?? unknownScore, categories };
}

function scoreCategory(input: ScoreInput, category: Category): CategoryScore {
  const { weight, criteria } = rubric[category];
  const outcomes = criteria.map((criterion) => scoreCriterion(input, criterion));
  const measured = outcomes.flatMap((outcome) => ("reason" in outcome ? [] : [outcome]));
  const done = new Set<string>(measured.map((score) => score.criterion.id));
  const counted = measured.filter(({ criterion }) => !criterion.insteadOf || !done.has(criterion.insteadOf));
  const notMeasurable = outcomes.flatMap((outcome) => ("reason" in outcome ? [outcome] : []));
  const points = counted.map((item) => ({ score: item.points, weight: item.criterion.weight }));
  return { score: weightedMean(points), weight, criteria: counted, notMeasurable };
}

/** To the nearest half; null where nothing was measured. */
function weightedMean(
  items: readonly { readonly score: number | null; readonly weight: number }[],
): number | null {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of items) {
    if (score === null) continue;
    sum += score * weight;
    weights += weight;
  }
  return weights === 0 ? null : Math.round((2 * sum) / weights + 1e-9) / 2;
}
