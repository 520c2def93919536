import type { Category } from "../../conversation/category.ts";
import type { Criterion } from "../criterion.ts";
import { clarity } from "./clarity.ts";
import { collaboration } from "./collaboration.ts";
import { decisionMaking } from "./decision-making.ts";
import { listening } from "./listening.ts";
import { timeManagement } from "./time-management.ts";

/** Changes with every change of a criterion, an anchor or a weight. */
export const rubricVersion = "3";

/** The criteria of each category, and the category's weight in the overall score; the weights add up to 1. */
export const rubric: Readonly<
  Record<Category, { readonly weight: number; readonly criteria: readonly Criterion[] }>
> = {
  clarity: { weight: 0.2, criteria: clarity },
  listening: { weight: 0.3, criteria: listening },
  timeManagement: { weight: 0.1, criteria: timeManagement },
  collaboration: { weight: 0.2, criteria: collaboration },
  decisionMaking: { weight: 0.2, criteria: decisionMaking },
};
