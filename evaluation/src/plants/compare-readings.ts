import type { Changed } from "./changed.ts";
import type { Reading } from "./read-reports.ts";

/** What did not stay the same. */
export interface Comparison {
  readonly invariance: string;
  readonly scene: string;
  readonly user: string;
  readonly scoresSame: boolean;
  readonly adviceSame: boolean;
  /** Null where quotes cannot be compared. */
  readonly quotesSame: boolean | null;
  /** The criteria whose points moved, with both numbers. */
  readonly moved: readonly string[];
}

export function compareReadings(
  invariance: string,
  scene: string,
  {
    before,
    after,
    changed,
  }: { readonly before: Reading; readonly after: Reading; readonly changed: Changed },
): Comparison {
  const { textOf } = changed;
  return {
    invariance,
    scene,
    user: before.report.user,
    scoresSame: scoresOf(before) === scoresOf(after),
    adviceSame: adviceOf(before) === adviceOf(after),
    quotesSame: textOf ? quotesOf(before).map(textOf).join("\n") === quotesOf(after).join("\n") : null,
    moved: movedCriteria(before, after),
  };
}

function scoresOf({ feedback }: Reading): string {
  return JSON.stringify([feedback.overallScore, feedback.categoryScores, feedback.talkListenRatio]);
}

function adviceOf({ explanation }: Reading): string {
  const { topPriority, strengths, growthAreas } = explanation;
  const ids = [topPriority, ...strengths, ...growthAreas].map((each) => each?.criterion ?? "none");
  return ids.join(" ");
}

function quotesOf({ feedback }: Reading): string[] {
  const { topPriority, strengths, growthAreas } = feedback;
  return [topPriority, ...strengths, ...growthAreas].map((each) => each?.quote ?? "");
}

function movedCriteria(before: Reading, after: Reading): string[] {
  const was = pointsById(before);
  const is = pointsById(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => was.get(id) !== is.get(id))
    .map((id) => `${id} ${was.get(id) ?? "–"} → ${is.get(id) ?? "–"}`);
}

function pointsById({ explanation }: Reading): Map<string, number> {
  const all = Object.values(explanation.categories).flatMap(({ criteria }) => criteria);
  return new Map(all.map(({ id, points }) => [id, points]));
}
