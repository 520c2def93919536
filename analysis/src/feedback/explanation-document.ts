import { type Category, categories } from "../conversation/category.ts";
import type { Attribution, TimeGrade } from "../conversation/conversation.ts";
import type { MeetingType } from "../conversation/meeting-type.ts";
import { segmentId } from "../conversation/segment.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { CategoryScore, CriterionScore } from "../scoring/criterion.ts";
import type { Report } from "./report.ts";

/** The `explanation` object of the API's answer: how each score came about, and what proves each piece of advice. */
export interface Explanation {
  readonly engine: "built-in";
  readonly engineVersion: string;
  readonly rubricVersion: string;
  readonly meetingType: MeetingType;
  readonly timeGrade: TimeGrade;
  readonly attribution: Attribution;
  readonly categories: Readonly<Record<Category, ExplainedCategory>>;
  readonly topPriority: Citation | null;
  readonly strengths: readonly Citation[];
  readonly growthAreas: readonly Citation[];
  readonly refused: readonly never[];
}

interface ExplainedCategory {
  readonly score: number | null;
  readonly weight: number;
  readonly criteria: readonly ExplainedCriterion[];
  readonly notMeasurable: readonly { readonly id: string; readonly reason: string }[];
}

interface ExplainedCriterion {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** 0 to 10; the category's score is the mean of these, by weight. */
  readonly points: number;
  readonly level: number;
  readonly levelText: string;
  readonly next: { readonly level: number; readonly needs: string } | null;
  readonly weight: number;
  readonly sampleSize: number;
  readonly segmentIds: readonly string[];
}

interface Citation {
  readonly criterion: string;
  readonly segmentIds: readonly string[];
}

/** How the report came about. */
export function explanationDocument(report: Report): Explanation {
  const { conversation, feedback } = report;
  const { quality, reasons } = conversation.attribution;
  return {
    engine: "built-in",
    engineVersion: report.engineVersion,
    rubricVersion: report.rubricVersion,
    meetingType: report.meetingType,
    timeGrade: conversation.timeGrade,
    attribution: { quality, reasons: [...reasons] },
    categories: eachCategory((category) => explainCategory(report.scores.categories[category])),
    topPriority: feedback.topPriority && citation(feedback.topPriority),
    strengths: feedback.strengths.map(citation),
    growthAreas: feedback.growthAreas.map(citation),
    refused: [],
  };
}

function explainCategory(category: CategoryScore): ExplainedCategory {
  const { score, weight, criteria, notMeasurable } = category;
  return {
    score,
    weight,
    criteria: criteria.map(explainCriterion),
    notMeasurable: notMeasurable.map((each) => ({ ...each })),
  };
}

function explainCriterion(score: CriterionScore): ExplainedCriterion {
  const { criterion, level, next } = score;
  return {
    id: criterion.id,
    name: criterion.name,
    value: rounded(score.value),
    unit: score.unit,
    points: score.points,
    level,
    levelText: criterion.levels[level] ?? "",
    next: next && { level: next.level, needs: next.needs },
    weight: criterion.weight,
    sampleSize: score.sampleSize,
    segmentIds: score.segments.map(segmentId),
  };
}

function citation(cited: { readonly criterion: string; readonly evidence: readonly Evidence[] }): Citation {
  return { criterion: cited.criterion, segmentIds: cited.evidence.map(({ segment }) => segmentId(segment)) };
}

function eachCategory<T>(make: (category: Category) => T): Record<Category, T> {
  return Object.fromEntries(categories.map((category) => [category, make(category)])) as Record<Category, T>;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
