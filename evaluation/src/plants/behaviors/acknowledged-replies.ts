import type { Behavior } from "../behavior.ts";
import { insertLines } from "../insert-lines.ts";
import { drawn, repliesOf } from "../places.ts";
import { acknowledgments } from "../sentences/listening.ts";
import { addressed, sentencesFrom } from "../sentences/pool.ts";

const share = { weak: 0.08, strong: 0.35 } as const;
const repliesMin = 12;

/** The user takes up what was said before answering. */
export const acknowledgedReplies: Behavior = {
  id: "acknowledging first",
  category: "collaboration",
  effect: "better",
  criteria: ["collaboration.acknowledgments"],
  plant(scene, planting) {
    const replies = repliesOf(scene);
    if (replies.length < repliesMin) return null;
    const wanted = Math.max(2, Math.round(replies.length * share[planting.dose]));
    const places = drawn(replies, wanted, planting.random);
    const sentences = sentencesFrom(acknowledgments, places.length, planting);
    const insertions = places.map((position, index) => {
      const whom = scene.segments[position - 1]?.speaker ?? "";
      return { position, lines: [{ speaker: scene.user, text: addressed(sentences[index] ?? "", whom) }] };
    });
    return insertLines(scene, insertions);
  },
};
