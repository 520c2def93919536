import type { Planted, Planting } from "../behavior.ts";
import { insertLines } from "../insert-lines.ts";
import { drawn, handoversOf, othersOf } from "../places.ts";
import type { Scene } from "../scene.ts";
import { type Pool, sentencesFrom } from "../sentences/pool.ts";
import { answers, closedQuestions, openQuestions } from "../sentences/questions.ts";

const counts = { weak: 4, strong: 12 } as const;

/** The user asks open or closed questions and is answered: the same places and answers for both. */
export function askQuestions(scene: Scene, kind: "open" | "closed", planting: Planting): Planted | null {
  const count = counts[planting.dose];
  const places = drawn(handoversOf(scene), count, planting.random);
  const others = othersOf(scene);
  if (places.length < count || others.length === 0) return null;
  const replies = sentencesFrom(answers, count, planting);
  const asking = (pool: Pool) => {
    const questions = sentencesFrom(pool, count, planting);
    const insertions = places.map((position, index) => ({
      position,
      lines: [
        { speaker: scene.user, text: questions[index] ?? "" },
        { speaker: others[index % others.length] ?? "", text: replies[index] ?? "" },
      ],
    }));
    return insertLines(scene, insertions);
  };
  const open = asking(openQuestions);
  const closed = asking(closedQuestions);
  return kind === "open" ? { ...open, before: closed.after } : { ...closed, before: open.after };
}
