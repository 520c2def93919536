import type { Behavior } from "../behavior.ts";
import { type Insertion, insertLines } from "../insert-lines.ts";
import { drawn, repliesOf } from "../places.ts";
import { dismissals } from "../sentences/listening.ts";
import { sentencesFrom } from "../sentences/pool.ts";

const share = { weak: 0.08, strong: 0.3 } as const;
const count = { weak: { min: 2, max: 8 }, strong: { min: 6, max: 40 } } as const;

/** The user waves away what was said before going on. */
export const dismissiveReplies: Behavior = {
  id: "dismissive replies",
  category: "listening",
  effect: "worse",
  criteria: ["listening.dismissive-replies"],
  plant(scene, planting) {
    const replies = repliesOf(scene);
    const { min, max } = count[planting.dose];
    const wanted = Math.min(max, Math.max(min, Math.round(replies.length * share[planting.dose])));
    if (replies.length < min) return null;
    const places = drawn(replies, wanted, planting.random);
    const sentences = sentencesFrom(dismissals, places.length, planting);
    const insertions = places.map(
      (position, index): Insertion => ({
        position,
        lines: [{ speaker: scene.user, text: sentences[index] ?? "" }],
      }),
    );
    return insertLines(scene, insertions);
  },
};
