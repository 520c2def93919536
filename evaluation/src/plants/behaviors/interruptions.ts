import type { Behavior } from "../behavior.ts";
import { insertLines } from "../insert-lines.ts";
import { drawn, handoversOf, othersOf } from "../places.ts";
import type { Scene } from "../scene.ts";
import { cutIns, unfinished } from "../sentences/delivery.ts";
import { addressed, sentencesFrom } from "../sentences/pool.ts";

/** So many in ten minutes of the others' speech. */
const rates = { weak: 3, strong: 12 } as const;
const countMin = { weak: 3, strong: 8 } as const;
const overlapMs = 900;

/** The user starts before the other has finished, and the other does not finish. */
export const interruptions: Behavior = {
  id: "interruptions",
  category: "listening",
  effect: "worse",
  criteria: ["listening.interruptions-made"],
  plant(scene, planting) {
    if (!showsOverlaps(scene)) return null;
    const count = Math.max(
      countMin[planting.dose],
      Math.round((rates[planting.dose] * othersMs(scene)) / 600_000),
    );
    const places = drawn(handoversOf(scene), count, planting.random);
    const others = othersOf(scene);
    if (places.length < count) return null;
    const broken = sentencesFrom(unfinished, count, planting);
    const cutting = sentencesFrom(cutIns, count, planting);
    const insertions = places.map((position, index) => {
      const victim = others[index % Math.min(2, others.length)] ?? "";
      return {
        position,
        lines: [
          { speaker: victim, text: broken[index] ?? "" },
          { speaker: scene.user, text: addressed(cutting[index] ?? "", victim), pauseMs: -overlapMs },
        ],
      };
    });
    return insertLines(scene, insertions);
  },
};

function othersMs(scene: Scene): number {
  return scene.segments
    .filter((segment) => segment.speaker !== scene.user)
    .reduce((sum, { startMs, endMs }) => sum + (endMs ?? 0) - (startMs ?? 0), 0);
}

/** Whether the transcript keeps starts that lie before the end of someone else. */
function showsOverlaps({ segments }: Scene): boolean {
  return segments.some(({ startMs }, position) => {
    const before = segments[position - 1];
    return before?.endMs !== undefined && startMs !== undefined && startMs < before.endMs - 250;
  });
}
