import type { Planted, Planting } from "../behavior.ts";
import { editScene } from "../insert-lines.ts";
import { type Scene, wordsIn } from "../scene.ts";
import type { Edit } from "../weave.ts";

/**
 * Changes the user's own longer segments, drawn at random, until the changes come to `perHundred` words of all that the user
 * says. `change` answers the new text.
 */
export function changeOwnWords(
  scene: Scene,
  { random }: Planting,
  perHundred: number,
  change: (text: string, position: number) => string,
): Planted | null {
  const own = scene.segments.flatMap((segment, position) =>
    segment.speaker === scene.user ? [{ position, words: wordsIn(segment.text) }] : [],
  );
  const total = own.reduce((sum, { words }) => sum + words, 0);
  if (total < 150) return null;
  const rate = perHundred / 100;
  const edits = new Map<number, Edit>();
  let due = 0;
  for (const { position, words } of own) {
    due += words * rate;
    let text = scene.segments[position]?.text ?? "";
    if (words < 4) continue;
    while (due >= 0.5 + random() * 0.5) {
      text = change(text, position);
      due -= 1;
    }
    if (text !== scene.segments[position]?.text) edits.set(position, { text });
  }
  return editScene(scene, edits);
}
