import type { Behavior, Planted, Planting } from "../behavior.ts";
import { type Insertion, insertLines } from "../insert-lines.ts";
import { drawn, handoversOf, othersOf } from "../places.ts";
import type { Scene } from "../scene.ts";
import { agendas, recaps, timeChecks as timeCheckSentences } from "../sentences/course.ts";
import { addressed, type Pool, sentencesFrom } from "../sentences/pool.ts";

const checks = { weak: 1, strong: 3 } as const;
const recapLines = { weak: 1, strong: 3 } as const;

/** The user says at the start what the meeting is for. */
export const agenda: Behavior = {
  id: "agenda",
  category: "timeManagement",
  effect: "better",
  criteria: ["timeManagement.agenda"],
  plant(scene, planting) {
    const first = handoversOf(scene, { from: 0, to: 0.05 })[0] ?? 1;
    return saying(scene, agendas, [first], planting);
  },
};

/** The user minds the clock. */
export const timeChecks: Behavior = {
  id: "time checks",
  category: "timeManagement",
  effect: "better",
  criteria: ["timeManagement.time-checks"],
  plant(scene, planting) {
    const handovers = handoversOf(scene, { from: 0.4, to: 0.95 });
    return saying(
      scene,
      timeCheckSentences,
      drawn(handovers, checks[planting.dose], planting.random),
      planting,
    );
  },
};

/** The user says at the end who does what by when. */
export const recap: Behavior = {
  id: "recap with owner and date",
  category: "timeManagement",
  effect: "better",
  criteria: [
    "timeManagement.closing-recap",
    "decisionMaking.owned-action-items",
    "decisionMaking.dated-action-items",
  ],
  plant(scene, planting) {
    const last = scene.segments.length;
    return saying(scene, recaps, new Array<number>(recapLines[planting.dose]).fill(last), planting);
  },
};

function saying(scene: Scene, pool: Pool, places: readonly number[], planting: Planting): Planted | null {
  const others = othersOf(scene);
  const [one, other = one] = others;
  if (places.length === 0 || one === undefined) return null;
  const sentences = sentencesFrom(pool, places.length, planting);
  const insertions = places.map(
    (position, index): Insertion => ({
      position,
      lines: [{ speaker: scene.user, text: addressed(sentences[index] ?? "", one, other) }],
    }),
  );
  return insertLines(scene, insertions);
}
