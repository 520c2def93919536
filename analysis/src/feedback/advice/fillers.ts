import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { findFillers } from "../../language/fillers.ts";
import type { Advice, Item } from "../item.ts";
import { listed, say } from "../prose.ts";
import { clean } from "../rewrite/clean.ts";
import { counted, vary } from "../wording.ts";
import { countOwn, goal, plainLines, seedOf, whenKnown } from "./parts.ts";

export const fillers: Advice = {
  criterion: "clarity.fillers",
  theme: "fillers",
  praise(item) {
    const evidence = bestQuote(item.conversation, plainLines(item));
    if (!evidence) return null;
    const number = `${counted(
      countOwn(item, (acts) => acts.fillers.length),
      "filler",
    )} in ${item.score.sampleSize} words`;
    return { description: say`You come across as clear and sure: ${number}.`, evidence };
  },
  change(item) {
    const places = item.score.segments.flatMap((segment) => {
      const spans = item.conversation.acts[segment]?.fillers ?? [];
      return spans.map((span) => ({ segment, span, strength: spans.length }));
    });
    const [first] = rankQuotes(item.conversation, places)
      .map((evidence) => ({ evidence, count: findFillers(evidence.quote).length }))
      .sort((one, other) => other.count - one.count);
    const alternative = first ? clean(first.evidence.quote) : "";
    if (!first || first.count === 0) return null;
    return {
      focus: vary(seedOf(item), [
        say`Put a short pause where the filler would go`,
        say`Let the silence stand instead of ${common(item)[0] ?? "the filler"}`,
      ]),
      what: say`${item.score.value} of every 100 words you said were fillers, most often ${listed(mostCommon(item))}.`,
      why: say`This line ${whenKnown(item, [first.evidence.segment])} has ${counted(first.count, "filler")}, and over the whole meeting it was ${item.score.value} of every 100 words, most often ${listed(mostCommon(item))}. Without them you say the same in less time.`,
      suggestion: say`Finish a sentence, close your mouth for a second, and start the next one. Silence sounds longer to you than to the others.`,
      goal: goal(item, say`Pause instead of filling`, "were fillers"),
      evidence: [first.evidence],
      alternative: alternative === "" || alternative === first.evidence.quote ? null : alternative,
    };
  },
};

/** `"um" (12) and "like" (5)`: the user's own, the most frequent first. */
function mostCommon(item: Item): string[] {
  return tally(item)
    .slice(0, 2)
    .map(([word, count]) => `“${word}” (${count})`);
}

function common(item: Item): string[] {
  return tally(item).map(([word]) => `“${word}”`);
}

function tally(item: Item): [string, number][] {
  const counts = new Map<string, number>();
  for (const segment of item.score.segments) {
    for (const { word } of item.conversation.acts[segment]?.fillers ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}
