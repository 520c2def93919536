import type { Behavior } from "../behavior.ts";
import { hedges } from "../sentences/delivery.ts";
import { sentencesFrom } from "../sentences/pool.ts";
import { changeOwnWords } from "./change-own-words.ts";

const perHundred = { weak: 0.8, strong: 3.5 } as const;

/** The user takes the edge off statements. */
export const hedgedStatements: Behavior = {
  id: "hedges",
  category: "clarity",
  effect: "worse",
  criteria: ["clarity.hedges"],
  plant(scene, planting) {
    return changeOwnWords(scene, planting, perHundred[planting.dose], (text) => {
      const [hedge = "I think"] = sentencesFrom(hedges, 1, planting);
      const sentences = text.split(/(?<=[.!?]) /u);
      const at = Math.floor(planting.random() * sentences.length);
      const hedged = (sentence: string) => `${hedge} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
      return sentences.map((sentence, index) => (index === at ? hedged(sentence) : sentence)).join(" ");
    });
  },
};
