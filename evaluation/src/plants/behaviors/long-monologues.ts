import type { Behavior } from "../behavior.ts";
import { insertLines } from "../insert-lines.ts";
import { drawn, handoversOf } from "../places.ts";
import { type Scene, wordsIn } from "../scene.ts";
import type { Line } from "../weave.ts";

const doses = { weak: { times: 1, words: 330 }, strong: { times: 2, words: 950 } } as const;
const ownWordsMin = 200;
const wordsOfALine = 8;

/** The user speaks on and on, in words of the user's own from elsewhere in the meeting. */
export const longMonologues: Behavior = {
  id: "long monologues",
  category: "listening",
  effect: "worse",
  criteria: [
    "listening.longest-monologue",
    "listening.longest-monologue-words",
    "listening.talk-share",
    "clarity.long-turns",
  ],
  plant(scene, { dose, random }) {
    const own = statementsOf(scene);
    const { times, words } = doses[dose];
    const places = drawn(handoversOf(scene, { from: 0.2, to: 0.8 }), times, random);
    if (own.reduce((sum, text) => sum + wordsIn(text), 0) < ownWordsMin || places.length < times) return null;
    return insertLines(
      scene,
      places.map((position) => ({ position, lines: speech(scene.user, own, words, random) })),
    );
  },
};

function statementsOf(scene: Scene): string[] {
  return scene.segments
    .filter(({ speaker, text }) => speaker === scene.user && !text.includes("?"))
    .map(({ text }) => text)
    .filter((text) => wordsIn(text) >= wordsOfALine);
}

function speech(speaker: string, own: readonly string[], words: number, random: () => number): Line[] {
  const lines: Line[] = [];
  let said = 0;
  for (let index = Math.floor(random() * own.length); said < words; index += 1) {
    const text = own[index % own.length] ?? "";
    lines.push({ speaker, text, pauseMs: 200 });
    said += Math.max(1, wordsIn(text));
  }
  return lines;
}
