import type { Planted, Planting } from "../behavior.ts";
import { insertLines } from "../insert-lines.ts";
import { drawn, handoversOf, othersOf } from "../places.ts";
import type { Scene } from "../scene.ts";
import { addressed, type Pool, sentencesFrom } from "../sentences/pool.ts";

/**
 * The user says so many of these sentences all over the meeting; to whom they name, the others in turn. Where `answers` are
 * given, the one named says one.
 */
export function saySentences(
  scene: Scene,
  pool: Pool,
  count: number,
  planting: Planting,
  answers: Pool | null = null,
): Planted | null {
  const places = drawn(handoversOf(scene), count, planting.random);
  const others = othersOf(scene);
  if (places.length < count || others.length === 0) return null;
  const sentences = sentencesFrom(pool, count, planting);
  const replies = answers && sentencesFrom(answers, count, planting);
  const insertions = places.map((position, index) => {
    const name = others[index % others.length] ?? "";
    const said = { speaker: scene.user, text: addressed(sentences[index] ?? "", name) };
    const reply = replies?.[index];
    return { position, lines: reply === undefined ? [said] : [said, { speaker: name, text: reply }] };
  });
  return insertLines(scene, insertions);
}
