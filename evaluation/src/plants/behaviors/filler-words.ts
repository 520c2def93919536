import type { Behavior } from "../behavior.ts";
import { fillers } from "../sentences/delivery.ts";
import { sentencesFrom } from "../sentences/pool.ts";
import { changeOwnWords } from "./change-own-words.ts";

const perHundred = { weak: 3, strong: 9 } as const;

/** The user fills pauses. */
export const fillerWords: Behavior = {
  id: "fillers",
  category: "clarity",
  effect: "worse",
  criteria: ["clarity.fillers"],
  plant(scene, planting) {
    const { random } = planting;
    return changeOwnWords(scene, planting, perHundred[planting.dose], (text) => {
      const words = text.split(" ");
      const at = 1 + Math.floor(random() * (words.length - 1));
      const [filler = "um"] = sentencesFrom(fillers, 1, planting);
      return [...words.slice(0, at), filler, ...words.slice(at)].join(" ");
    });
  },
};
