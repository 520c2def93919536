import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { findHedges } from "../../language/hedges.ts";
import type { Advice, Item } from "../item.ts";
import { listed, say } from "../prose.ts";
import { sayStraight } from "../rewrite/say-straight.ts";
import { counted, perHundred, vary } from "../wording.ts";
import { countOwn, goal, plainLines, seedOf, whenKnown } from "./parts.ts";

export const hedges: Advice = {
  criterion: "clarity.hedges",
  theme: "hedges",
  ordinary: true,
  praise(item) {
    const evidence = bestQuote(item.conversation, plainLines(item));
    if (!evidence) return null;
    const number = `${counted(
      countOwn(item, (acts) => acts.hedges.length),
      "hedge",
    )} in ${item.score.sampleSize} words`;
    return { description: say`You say things straight, with ${number}.`, evidence };
  },
  change(item) {
    const places = item.score.segments.flatMap((segment) =>
      (item.conversation.acts[segment]?.hedges ?? []).map((span) => ({ segment, span })),
    );
    const [first] = rankQuotes(item.conversation, places)
      .map((evidence) => ({
        evidence,
        count: findHedges(evidence.quote).length,
        straight: sayStraight(evidence.quote),
      }))
      .sort(
        (one, other) =>
          Number(other.straight !== null) - Number(one.straight !== null) || other.count - one.count,
      );
    if (!first || first.count === 0) return null;
    return {
      focus: vary(seedOf(item), [
        say`Say it without taking it back`,
        say`Make the statement, then stop`,
        say`Keep “maybe” for what is really open`,
      ]),
      what: say`You soften what you say: ${perHundred(item.score.value, "hedge")}, most often ${listed(mostCommon(item))}.`,
      why: say`This line ${whenKnown(item, [first.evidence.segment])} takes itself back with ${counted(first.count, "hedge")}, so the others cannot tell how sure you are. Over the meeting there are ${perHundred(item.score.value, "hedge")}.`,
      suggestion: say`Where you are sure, leave the hedge out. Where you are not, say what you would need in order to be sure.`,
      goal: goal(item, say`Say what you are sure of without a hedge`, "were hedges"),
      evidence: [first.evidence],
      alternative: first.straight,
    };
  },
};

/** The user's own hedges, the most frequent first. */
function mostCommon(item: Item): string[] {
  const counts = new Map<string, number>();
  for (const segment of item.score.segments) {
    for (const { phrase } of item.conversation.acts[segment]?.hedges ?? [])
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return ranked.slice(0, 2).map(([phrase, count]) => `“${phrase}” (${count})`);
}
