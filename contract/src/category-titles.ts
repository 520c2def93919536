import type { Category } from "@convo/analysis";

/** The categories as people read them, in the order in which they are always shown. */
export const categoryTitles = {
  clarity: "Clarity",
  listening: "Listening",
  timeManagement: "Time management",
  collaboration: "Collaboration",
  decisionMaking: "Decision making",
} as const satisfies Record<Category, string>;

export const categoryNames = Object.keys(categoryTitles) as readonly (keyof typeof categoryTitles)[];
