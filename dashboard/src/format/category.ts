import { categoryNames, categoryTitles } from "@convo/contract/browser";

export type CategoryName = keyof typeof categoryTitles;

export function categoryText(category: CategoryName): string {
  return categoryTitles[category];
}

/** The category that a criterion such as `clarity.pace` belongs to; null for what is none. */
export function categoryOf(criterion: string): CategoryName | null {
  const [first = ""] = criterion.split(".");
  return categoryNames.find((name) => name === first) ?? null;
}

/** A criterion's id as words, where its name is not known: `clarity.run-ups` reads `Run ups`. */
export function criterionText(criterion: string): string {
  const words = criterion.slice(criterion.indexOf(".") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
