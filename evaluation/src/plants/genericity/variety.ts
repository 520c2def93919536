import { categories } from "@convo/analysis";
import type { Reading } from "../read-reports.ts";
import { alreadyDone } from "./already-done.ts";

/** How much reports of different meetings differ. */
export interface Variety {
  readonly reports: number;
  readonly withPriority: number;
  /** Different focus lines; and once names are taken out of them. */
  readonly focusLines: number;
  readonly focusForms: number;
  /** Texts of growth areas and strengths: all, and how many of them stand in another report too. */
  readonly descriptions: number;
  readonly repeatedDescriptions: number;
  readonly alternatives: number;
  readonly repeatedAlternatives: number;
  /** Growth areas, and those that ask for what the meeting shows. */
  readonly growthAreas: number;
  readonly alreadyDone: readonly {
    readonly meeting: string;
    readonly user: string;
    readonly criterion: string;
  }[];
  /** Of each category's scores, and the overall ones: how many there are, their mean and their standard deviation. */
  readonly scores: Readonly<Record<string, Spread>>;
}

export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

export function measureVariety(
  readings: readonly { readonly meeting: string; readonly reading: Reading }[],
): Variety {
  const all = readings.map(({ reading }) => reading.feedback);
  const priorities = all.flatMap(({ topPriority }) => topPriority ?? []);
  const descriptions = all.flatMap(({ strengths, growthAreas }) =>
    [...strengths, ...growthAreas].map((each) => each.description),
  );
  const alternatives = priorities.map(({ alternative }) => alternative);
  return {
    reports: readings.length,
    withPriority: priorities.length,
    focusLines: new Set(priorities.map(({ focus }) => focus)).size,
    focusForms: new Set(readings.flatMap(({ reading }) => focusForm(reading))).size,
    descriptions: descriptions.length,
    repeatedDescriptions: repeated(descriptions),
    alternatives: alternatives.length,
    repeatedAlternatives: repeated(alternatives),
    growthAreas: all.reduce((sum, { growthAreas }) => sum + growthAreas.length, 0),
    alreadyDone: readings.flatMap(({ meeting, reading }) =>
      alreadyDone(reading).map((criterion) => ({ meeting, user: reading.report.user, criterion })),
    ),
    scores: spreads(readings.map(({ reading }) => reading)),
  };
}

function focusForm({ feedback, report }: Reading): string[] {
  if (!feedback.topPriority) return [];
  const names = report.conversation.speakers.flatMap(({ name }) => [name, ...name.split(" ")]);
  return [names.reduce((focus, name) => focus.replaceAll(name, "…"), feedback.topPriority.focus)];
}

/** How many of these stand there more than once, the first of each not counted. */
function repeated(texts: readonly string[]): number {
  return texts.length - new Set(texts).size;
}

function spreads(readings: readonly Reading[]): Record<string, Spread> {
  const ofCategories = categories.map((category) => {
    const scores = readings.flatMap(({ feedback }) => feedback.categoryScores[category] ?? []);
    return [category, spreadOf(scores)] as const;
  });
  const overall = spreadOf(readings.map(({ feedback }) => feedback.overallScore));
  return Object.fromEntries([...ofCategories, ["overall", overall]]);
}

function spreadOf(scores: readonly number[]): Spread {
  const count = scores.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, count);
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { count, mean, deviation: Math.sqrt(squares / Math.max(1, count)) };
}
