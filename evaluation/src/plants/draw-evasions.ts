import type { Planting } from "./behavior.ts";
import { drawn, handoversOf, othersOf } from "./places.ts";
import type { Scene } from "./scene.ts";
import { evasions } from "./sentences/listening.ts";
import { sentencesFrom } from "./sentences/pool.ts";
import { questionsToOne } from "./sentences/questions.ts";

/** A question and words that are no answer to it, where the floor changes hands; `other` is who talks with the user. */
export interface Evasion {
  readonly position: number;
  readonly other: string;
  readonly question: string;
  readonly evasion: string;
}

/** So many of them; null where the meeting has no room. */
export function drawEvasions(scene: Scene, planting: Planting, count: number): Evasion[] | null {
  const places = drawn(handoversOf(scene), count, planting.random);
  const others = othersOf(scene);
  if (places.length < count || others.length === 0) return null;
  const questions = sentencesFrom(questionsToOne, count, planting);
  const instead = sentencesFrom(evasions, count, planting);
  return places.map((position, index) => ({
    position,
    other: others[index % others.length] ?? "",
    question: questions[index] ?? "",
    evasion: instead[index] ?? "",
  }));
}
