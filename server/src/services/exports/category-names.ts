import type { Category } from "@convo/analysis";

/** The categories as people read them. */
export const categoryNames = {
  clarity: "Clarity",
  listening: "Listening",
  timeManagement: "Time management",
  collaboration: "Collaboration",
  decisionMaking: "Decision making",
} as const satisfies Record<Category, string>;

export const categoryKeys = Object.keys(categoryNames) as readonly Category[];
