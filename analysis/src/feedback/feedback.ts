import type { Category } from "../conversation/category.ts";
import type { Cited } from "../evidence/evidence.ts";
import type { Prose } from "./prose.ts";

/** The one thing to change first; its first evidence is the quote that `alternative` rewrites. */
export interface TopPriority {
  readonly criterion: string;
  readonly focus: Prose;
  readonly reason: Prose;
  readonly alternative: string;
}

export interface Strength {
  readonly criterion: string;
  readonly category: Category;
  readonly description: Prose;
}

export interface GrowthArea {
  readonly criterion: string;
  readonly category: Category;
  readonly description: Prose;
  readonly suggestion: Prose;
}

/** Advice to one person, each piece of it cited. Clock times in the texts are filled in by the document. */
export interface Feedback {
  readonly topPriority: Cited<TopPriority> | null;
  readonly strengths: readonly Cited<Strength>[];
  readonly growthAreas: readonly Cited<GrowthArea>[];
  /** At most three things to do next time, each checkable. */
  readonly actionPlan: readonly Prose[];
}
