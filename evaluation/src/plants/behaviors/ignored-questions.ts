import type { Behavior } from "../behavior.ts";
import { insertLines } from "../insert-lines.ts";
import { drawn, handoversOf, othersOf } from "../places.ts";
import { evasions } from "../sentences/listening.ts";
import { addressed, sentencesFrom } from "../sentences/pool.ts";
import { questionsToOne } from "../sentences/questions.ts";

const counts = { weak: 4, strong: 15 } as const;

/** Others ask the user something and the user speaks of something else. */
export const ignoredQuestions: Behavior = {
  id: "questions left unanswered by the user",
  category: "listening",
  effect: "worse",
  criteria: ["listening.answered-questions"],
  plant(scene, planting) {
    const count = counts[planting.dose];
    const places = drawn(handoversOf(scene), count, planting.random);
    const others = othersOf(scene);
    if (places.length < count || others.length === 0) return null;
    const questions = sentencesFrom(questionsToOne, count, planting);
    const instead = sentencesFrom(evasions, count, planting);
    const insertions = places.map((position, index) => ({
      position,
      lines: [
        { speaker: others[index % others.length] ?? "", text: addressed(questions[index] ?? "", scene.user) },
        { speaker: scene.user, text: instead[index] ?? "" },
      ],
    }));
    return insertLines(scene, insertions);
  },
};
