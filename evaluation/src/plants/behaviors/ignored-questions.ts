import type { Behavior } from "../behavior.ts";
import { drawEvasions } from "../draw-evasions.ts";
import { insertLines } from "../insert-lines.ts";
import { addressed } from "../sentences/pool.ts";

const counts = { weak: 4, strong: 15 } as const;

/** Others ask the user something and the user speaks of something else. */
export const ignoredQuestions: Behavior = {
  id: "questions left unanswered by the user",
  category: "listening",
  effect: "worse",
  criteria: ["listening.answered-questions"],
  plant(scene, planting) {
    const exchanges = drawEvasions(scene, planting, counts[planting.dose]);
    if (exchanges === null) return null;
    const insertions = exchanges.map(({ position, other, question, evasion }) => ({
      position,
      lines: [
        { speaker: other, text: addressed(question, scene.user) },
        { speaker: scene.user, text: evasion },
      ],
    }));
    return insertLines(scene, insertions);
  },
};
