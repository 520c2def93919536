import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import type { Advice, Item } from "../item.ts";
import { type Prose, say } from "../prose.ts";
import { firmPromise } from "../rewrite/firm-promise.ts";
import { capitalized, inWords, vary } from "../wording.ts";
import { goal, outOf, ownSpans, seedOf, whenKnown } from "./parts.ts";

export const firmPromises: Advice = {
  criterion: "decisionMaking.vague-commitments",
  theme: "promises",
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) =>
        acts.commitments.filter((each) => each.owner === "I" && each.due !== null && !each.hedged),
      ),
    );
    const { value, sampleSize } = item.score;
    const firm = Math.round((1 - value) * sampleSize);
    return (
      evidence && {
        description: say`When you promise something, it has a day: ${inWords(firm)} of your ${inWords(sampleSize)} promises.`,
        evidence,
      }
    );
  },
  change(item) {
    const vague = ownSpans(item, (acts) =>
      acts.commitments.filter((each) => each.owner === "I" && (each.due === null || each.hedged)),
    );
    const [first] = rankQuotes(item.conversation, vague)
      .map((evidence) => ({ evidence, firm: firmPromise(evidence.quote) }))
      .sort((one, other) => Number(other.firm !== null) - Number(one.firm !== null));
    if (!first) return null;
    return {
      focus: vary(seedOf(item), [say`Give your promises a date`, say`Say by when you will do it`]),
      what: vagueOf(item),
      why: say`What you promised ${whenKnown(item, [first.evidence.segment])} has no day on which anyone could ask for it.`,
      suggestion: say`Say what you will do and by which day, or say that you won’t.`,
      goal: goal(item, say`Name the day in every promise`, "of your promises were vague or had no date"),
      evidence: [first.evidence],
      alternative: first.firm,
    };
  },
};

function vagueOf(item: Item): Prose {
  return say`${capitalized(outOf(item, "your {n} promises"))} had no date or left a way out.`;
}
