import type { Behavior } from "../behavior.ts";
import { insertLines } from "../insert-lines.ts";
import { drawn, handoversOf, othersOf } from "../places.ts";
import { evasions } from "../sentences/listening.ts";
import { addressed, sentencesFrom } from "../sentences/pool.ts";
import { questionsToOne } from "../sentences/questions.ts";

const counts = { weak: 4, strong: 15 } as const;
const silenceMs = 7000;

/** The user asks and nobody answers: the one asked turns away, or after a silence the user goes on. */
export const questionsLeftOpen: Behavior = {
  id: "own questions left open",
  category: "decisionMaking",
  effect: "worse",
  criteria: ["decisionMaking.unanswered-questions"],
  plant(scene, planting) {
    const count = counts[planting.dose];
    const places = drawn(handoversOf(scene), count, planting.random);
    const others = othersOf(scene);
    if (places.length < count || others.length === 0) return null;
    const questions = sentencesFrom(questionsToOne, count, planting);
    const instead = sentencesFrom(evasions, count, planting);
    const insertions = places.map((position, index) => {
      const asked = others[index % others.length] ?? "";
      const question = { speaker: scene.user, text: addressed(questions[index] ?? "", asked) };
      const text = instead[index] ?? "";
      const turn =
        index % 2 === 0 ? { speaker: asked, text } : { speaker: scene.user, text, pauseMs: silenceMs };
      return { position, lines: [question, turn] };
    });
    return insertLines(scene, insertions);
  },
};
