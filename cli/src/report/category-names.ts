import type { Category } from "@convo/analysis";

/** The categories as people read them, in the order in which they are shown. */
export const categoryNames = {
  clarity: "Clarity",
  listening: "Listening",
  timeManagement: "Time management",
  collaboration: "Collaboration",
  decisionMaking: "Decision making",
} as const satisfies Record<Category, string>;

export const shownCategories = Object.keys(categoryNames) as readonly Category[];
