import type { Behavior } from "../behavior.ts";
import { askQuestions } from "./ask-questions.ts";

/** Open questions, where the same meeting had such as a yes settles. */
export const openQuestions: Behavior = {
  id: "open for closed questions",
  category: "listening",
  effect: "better",
  criteria: ["listening.open-questions"],
  plant: (scene, planting) => askQuestions(scene, "open", planting),
};
