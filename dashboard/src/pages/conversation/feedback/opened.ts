import type { Explanation } from "@convo/contract";
import { type CategoryName, categoryOf } from "../../../format/category.ts";

type CategoryExplanation = Explanation["categories"][CategoryName];
export type Criterion = CategoryExplanation["criteria"][number];

/** A category laid open, and the criterion in it that was asked for. */
export interface Opened {
  readonly category: CategoryName;
  readonly explanation: CategoryExplanation;
  /** Null where the whole category is meant. */
  readonly criterion: string | null;
}

/** What the address asks to open; null where it names nothing that is there. */
export function openedBy(explanation: Explanation | undefined, asked: string | undefined): Opened | null {
  const category = asked === undefined ? null : categoryOf(asked);
  if (explanation === undefined || category === null) return null;
  const opened = explanation.categories[category];
  const criterion = opened.criteria.find(({ id }) => id === asked)?.id ?? null;
  return { category, explanation: opened, criterion };
}

/** What part of the category's score each criterion decides, 0 to 1: what was not measured counts for nothing. */
export function weightShare({ criteria }: CategoryExplanation, criterion: Criterion): number {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return sum === 0 ? 0 : criterion.weight / sum;
}
