import { wordsIn } from "../scene.ts";
import { criteriaOf, type HonestyCheck } from "./honest.ts";
import { german, spanish } from "./other-language.data.ts";

/** What rests on times and counts alone, and is as true in any language. */
const anyLanguage = new Set([
  "clarity.pace",
  "clarity.long-turns",
  "listening.talk-share",
  "listening.longest-monologue",
  "listening.longest-monologue-words",
  "listening.interruptions-made",
  "listening.backchannels",
  "collaboration.silent-speakers",
  "collaboration.balance",
  "timeManagement.overrun",
]);

export const inSpanish = inLanguage("in Spanish", spanish);
export const inGerman = inLanguage("in German", german);

/** The same meeting with other words, as many of them, in another language. */
function inLanguage(id: string, sentences: readonly string[]): HonestyCheck {
  const words = sentences.join(" ").split(" ");
  return {
    id,
    take: (scene) => {
      let next = 0;
      const segments = scene.segments.map((segment) => {
        const count = Math.max(1, wordsIn(segment.text));
        const text = Array.from({ length: count }, (_, index) => words[(next + index) % words.length]).join(
          " ",
        );
        next += count;
        return { ...segment, text };
      });
      return { ...scene, segments };
    },
    faults: (after) => {
      const measured = criteriaOf(after).filter((each) => !anyLanguage.has(each));
      const reasons = Object.values(after.explanation.categories).flatMap(
        ({ notMeasurable }) => notMeasurable,
      );
      const named = reasons.some(({ reason }) => /english|language/i.test(reason));
      return [
        ...measured.map((each) => `${each} is measured`),
        ...(named ? [] : ["the language is not named as a reason"]),
      ];
    },
  };
}
