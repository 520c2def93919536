import { rankQuotes } from "../../evidence/best-quote.ts";
import { turnOf } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { listed, say } from "../prose.ts";
import { pointOf } from "../rewrite/point-first.ts";
import { topicOf } from "../topic.ts";
import { capitalized, counted, perHundred, vary } from "../wording.ts";
import { goal, outOf, seedOf, whenKnown } from "./parts.ts";

export const runUps: Advice = {
  criterion: "clarity.run-ups",
  theme: "point-first",
  change(item) {
    const shown = rankQuotes(
      item.conversation,
      item.score.segments.map((segment) => ({ segment })),
    ).map((evidence) => ({ evidence, point: pointOf(evidence.quote) }));
    const first = shown.find(({ point }) => point !== null) ?? shown[0];
    if (!first) return null;
    const { evidence, point } = first;
    const topic = topicOf(evidence.quote);
    const words = turnOf(item, evidence.segment)?.wordCount ?? 0;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Say the point in the first sentence${topic === null ? "" : ` when you speak about ${topic}`}`,
        say`Start with the sentence that you would end with`,
        say`Point first, background after`,
      ]),
      what: say`${capitalized(outOf(item, "your {n} long turns"))} started with a run-up.`,
      why: say`This turn ${whenKnown(item, [evidence.segment])} had ${counted(words, "word")}, and its opening did not come to the point; the others had to wait to learn what it was about.`,
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Before you speak, finish this sentence for yourself: “What I want is …”. Then say that one first.`,
        say`Give the result, then one reason. Whoever wants the way there will ask.`,
      ]),
      goal: goal(item, say`Say the point in your first sentence`, "of your long turns started with a run-up"),
      evidence: [evidence],
      alternative: point && point.point !== evidence.quote ? point.point : null,
    };
  },
};

export const petPhrases: Advice = {
  criterion: "clarity.repeated-phrases",
  theme: "fillers",
  change(item) {
    const [evidence] = rankQuotes(
      item.conversation,
      item.score.segments.flatMap((segment) =>
        (item.conversation.acts[segment]?.stockPhrases ?? []).map((span) => ({ segment, span })),
      ),
    );
    if (!evidence) return null;
    const phrases = mostSaid(item);
    return {
      focus: say`Say it without ${listed(phrases.map(([phrase]) => `“${phrase}”`))}`,
      what: say`Some phrases come again and again: ${perHundred(item.score.value, "repeat")}, most often ${listed(phrases.map(([phrase]) => `“${phrase}”`))}.`,
      why: say`After the third time listeners hear the phrase and no longer what you say with it.`,
      suggestion: say`Ask a colleague to raise a finger each time; after one meeting you will hear it yourself.`,
      goal: goal(
        item,
        say`Leave out ${listed(phrases.map(([phrase]) => `“${phrase}”`))}`,
        "were said for the third time or more",
      ),
      evidence: [evidence],
      alternative: null,
    };
  },
};

function mostSaid(item: Item): [string, number][] {
  const counts = new Map<string, number>();
  for (const segment of item.score.segments) {
    for (const { phrase } of item.conversation.acts[segment]?.stockPhrases ?? [])
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, 2);
}
