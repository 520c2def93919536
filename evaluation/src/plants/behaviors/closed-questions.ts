import type { Behavior } from "../behavior.ts";
import { askQuestions } from "./ask-questions.ts";

/** Questions that a yes settles, where the same meeting had open ones. */
export const closedQuestions: Behavior = {
  id: "closed for open questions",
  category: "listening",
  effect: "worse",
  criteria: ["listening.open-questions"],
  plant: (scene, planting) => askQuestions(scene, "closed", planting),
};
