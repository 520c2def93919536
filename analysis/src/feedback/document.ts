import type { Category } from "../conversation/category.ts";
import type { Cited } from "../evidence/evidence.ts";
import { wallClock } from "./clock.ts";
import type { GrowthArea, Strength } from "./feedback.ts";
import { render } from "./prose.ts";
import type { Report } from "./report.ts";

/** The `feedback` object of the API's answer. Times are wall clock, `HH:MM` UTC. */
export interface FeedbackObject {
  readonly overallScore: number;
  readonly topPriority: {
    readonly focus: string;
    readonly quote: string;
    readonly reason: string;
    readonly alternative: string;
  } | null;
  readonly strengths: readonly {
    readonly category: Category;
    readonly description: string;
    readonly timestamp: string;
    readonly quote: string;
  }[];
  readonly growthAreas: readonly {
    readonly category: Category;
    readonly description: string;
    readonly suggestion: string;
    readonly timestamp: string;
    readonly quote: string;
  }[];
  readonly categoryScores: Readonly<Record<Category, number | null>>;
  readonly talkListenRatio: number;
  readonly actionPlan: readonly string[];
}

type Clock = (position: number) => string;

/** The report as the API answers it. `startTime` is when the conversation began, ISO 8601. */
export function feedbackDocument(
  report: Report,
  { startTime }: { readonly startTime: string },
): FeedbackObject {
  const clock = wallClock(report.conversation.segments, startTime);
  const { feedback, scores } = report;
  return {
    overallScore: scores.overall,
    topPriority: topPriority(feedback.topPriority, clock),
    strengths: feedback.strengths.map((each) => strength(each, clock)),
    growthAreas: feedback.growthAreas.map((each) => growthArea(each, clock)),
    categoryScores: {
      clarity: scores.categories.clarity.score,
      listening: scores.categories.listening.score,
      timeManagement: scores.categories.timeManagement.score,
      collaboration: scores.categories.collaboration.score,
      decisionMaking: scores.categories.decisionMaking.score,
    },
    talkListenRatio: report.talkListenRatio,
    actionPlan: feedback.actionPlan.map((each) => render(each, clock)),
  };
}

function topPriority(
  priority: Report["feedback"]["topPriority"],
  clock: Clock,
): FeedbackObject["topPriority"] {
  if (priority === null) return null;
  return {
    focus: render(priority.focus, clock),
    quote: priority.evidence[0].quote,
    reason: render(priority.reason, clock),
    alternative: priority.alternative,
  };
}

function strength(strong: Cited<Strength>, clock: Clock): FeedbackObject["strengths"][number] {
  const [first] = strong.evidence;
  return {
    category: strong.category,
    description: render(strong.description, clock),
    timestamp: clock(first.segment),
    quote: first.quote,
  };
}

function growthArea(area: Cited<GrowthArea>, clock: Clock): FeedbackObject["growthAreas"][number] {
  const [first] = area.evidence;
  return {
    category: area.category,
    description: render(area.description, clock),
    suggestion: render(area.suggestion, clock),
    timestamp: clock(first.segment),
    quote: first.quote,
  };
}
