import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import type { Advice, Item } from "../item.ts";
import { type Prose, say } from "../prose.ts";
import { firmPromise } from "../rewrite/firm-promise.ts";
import { capitalized, inWords, vary } from "../wording.ts";
import { goal, outOf, ownSpans, seedOf, whenKnown } from "./parts.ts";

export const firmPromises: Advice = {
  criterion: "decisionMaking.vague-commitments",
  theme: "promises",
  deed: true,
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
        description: vary(seedOf(item, "praise"), [
          say`When you promise something, it has a day: ${inWords(firm)} of your ${inWords(sampleSize)} promises.`,
          say`Your promises can be counted on: ${firm === sampleSize ? `all ${inWords(firm)}` : `${inWords(firm)} of ${inWords(sampleSize)}`} came with a date and without a way out.`,
        ]),
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
      focus: vary(seedOf(item, "focus"), [
        say`Give your promises a date`,
        say`Say by when you will do it`,
        say`Promise a day, not a try`,
      ]),
      what: vagueOf(item),
      why: vary(seedOf(item, "why"), [
        say`What you promised ${whenKnown(item, [first.evidence.segment])} has no day on which anyone could ask for it.`,
        say`Nobody can plan on this promise ${whenKnown(item, [first.evidence.segment])}: ${wayOut(item, first.evidence.segment)}.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Say what you will do and by which day, or say that you won’t.`,
        say`Add a day to the sentence before you stop speaking. If you don’t know it yet, say when you will.`,
        say`Leave out “try” and “maybe”: promise less, and promise it by a day.`,
      ]),
      goal: goal(item, say`Name the day in every promise`, "of your promises were vague or had no date"),
      evidence: [first.evidence],
      alternative: first.firm,
    };
  },
};

/** What makes the promise vague. */
function wayOut(item: Item, segment: number): string {
  const promise = item.conversation.acts[segment]?.commitments.find((each) => each.owner === "I");
  if (!promise?.hedged) return "it does not say by when";
  return promise.due === null ? "it leaves a way out and does not say by when" : "it leaves a way out";
}

function vagueOf(item: Item): Prose {
  return say`${capitalized(outOf(item, "your {n} promises"))} had no date or left a way out.`;
}
