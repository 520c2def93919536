import type { Behavior } from "../behavior.ts";
import { drawEvasions } from "../draw-evasions.ts";
import { insertLines } from "../insert-lines.ts";
import { addressed } from "../sentences/pool.ts";

const counts = { weak: 4, strong: 15 } as const;
const silenceMs = 7000;

/** The user asks and nobody answers: the one asked turns away, or after a silence the user goes on. */
export const questionsLeftOpen: Behavior = {
  id: "own questions left open",
  category: "decisionMaking",
  effect: "worse",
  criteria: ["decisionMaking.unanswered-questions"],
  plant(scene, planting) {
    const exchanges = drawEvasions(scene, planting, counts[planting.dose]);
    if (exchanges === null) return null;
    const insertions = exchanges.map(({ position, other, question, evasion: text }, index) => {
      const asked = { speaker: scene.user, text: addressed(question, other) };
      const turn =
        index % 2 === 0 ? { speaker: other, text } : { speaker: scene.user, text, pauseMs: silenceMs };
      return { position, lines: [asked, turn] };
    });
    return insertLines(scene, insertions);
  },
};
