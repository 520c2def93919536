import type { Reading } from "../read-reports.ts";
import type { Scene } from "../scene.ts";

/** A transcript that shows less, and what an honest report says of it. */
export interface HonestyCheck {
  readonly id: string;
  /** Null where the meeting shows no more to begin with. */
  readonly take: (scene: Scene, before: Reading) => Scene | null;
  /** What is not honest in the report; empty where all is. */
  readonly faults: (after: Reading, before: Reading) => string[];
}

/** Complaints about those of these criteria that were measured all the same or left out without a reason. */
export function stillMeasured(after: Reading, before: Reading, ids: readonly string[]): string[] {
  const was = new Set(criteriaOf(before));
  const is = new Set(criteriaOf(after));
  const reasons = new Map(
    Object.values(after.explanation.categories)
      .flatMap(({ notMeasurable }) => notMeasurable)
      .map(({ id, reason }) => [id, reason]),
  );
  return ids
    .filter((id) => was.has(id))
    .flatMap((id) => {
      if (is.has(id)) return [`${id} is measured`];
      return reasons.get(id) ? [] : [`${id} is left out without a reason`];
    });
}

/** Complaints about advice or praise on these criteria. */
export function stillSaid(after: Reading, ids: readonly string[]): string[] {
  const { topPriority, strengths, growthAreas } = after.explanation;
  const said = [topPriority, ...strengths, ...growthAreas].flatMap((each) => (each ? [each.criterion] : []));
  return ids.filter((id) => said.includes(id)).map((id) => `${id} is spoken of`);
}

export function criteriaOf({ explanation }: Reading): string[] {
  return Object.values(explanation.categories).flatMap(({ criteria }) => criteria.map(({ id }) => id));
}
