import type { Explanation } from "@convo/contract";
import { categoryOf, criterionText } from "../../../format/category.ts";

/** What a piece of advice rests on. */
export interface Proof {
  readonly criterion: string;
  /** The criterion as people call it. */
  readonly name: string;
  readonly segmentIds: readonly string[];
}

/** The proof with its criterion's name; null where there is none. */
export function proofOf(
  explanation: Explanation | undefined,
  found: Explanation["topPriority"] | undefined,
): Proof | null {
  if (explanation === undefined || found === undefined || found === null) return null;
  const category = categoryOf(found.criterion);
  const criteria = category === null ? [] : explanation.categories[category].criteria;
  const name = criteria.find(({ id }) => id === found.criterion)?.name ?? criterionText(found.criterion);
  return { ...found, name };
}
