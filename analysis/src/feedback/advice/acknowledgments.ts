import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { turnBefore, turnOf } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { callNames, named, toName } from "../people.ts";
import { say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { capitalized, counted, uncapitalized, vary } from "../wording.ts";
import { goal, outOf, ownMoments, seedOf, whenKnown } from "./parts.ts";

/** A shorter reply goes on to nothing of its own. */
const replyWordsMin = 8;

/** A turn of fewer words makes no point to take up. */
const pointWordsMin = 15;

export const acknowledgments: Advice = {
  criterion: "collaboration.acknowledgments",
  theme: "replies",
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      item.score.segments.flatMap((segment) => {
        const span = item.conversation.acts[segment]?.acknowledgment;
        return span ? [{ segment, span }] : [];
      }),
    );
    if (!evidence) return null;
    const before = turnBefore(item, evidence.segment);
    const whom = before ? say`, as here to ${named(item, before.speaker)}` : say``;
    return {
      description: vary(seedOf(item), [
        say`You take up what was said before you answer, in ${outOf(item, "your {n} replies")}${whom}.`,
        say`People can tell that you heard them: ${outOf(item, "your {n} replies")} took up what was said first${whom}.`,
      ]),
      evidence,
    };
  },
  change(item) {
    const passedOver = ownMoments(item, (acts, position) => {
      const opens = turnOf(item, position)?.segments[0] === position;
      const plain = acts.acknowledgment === null && acts.dismissal === null && acts.questions.length === 0;
      const before = turnBefore(item, position);
      const long = (item.conversation.wordCounts[position] ?? 0) >= replyWordsMin;
      return (
        opens &&
        plain &&
        long &&
        (before?.wordCount ?? 0) >= pointWordsMin &&
        !asks(item, before?.segments.at(-1))
      );
    }).map((moment) => ({
      ...moment,
      strength: Math.min(1, (turnBefore(item, moment.segment)?.wordCount ?? 0) / 80),
    }));
    const [first] = rankQuotes(item.conversation, passedOver);
    const before = first && turnBefore(item, first.segment);
    if (!first || !before) return null;
    const who = named(item, before.speaker);
    return {
      focus: vary(seedOf(item), [
        say`Show ${who} that you heard the point`,
        say`Take up what was said before you go on`,
      ]),
      what: say`${capitalized(outOf(item, "your {n} replies"))} first took up what had been said.`,
      why: say`${who} spent ${counted(before.wordCount, "word")} on a point ${whenKnown(item, before.segments.slice(0, 1))}; your reply went straight on to your own.`,
      suggestion: say`Begin with half a sentence about what you heard: what is right about it, or what it means to the other person.`,
      goal: goal(item, say`Begin a reply with what you heard`, "of your replies took up what was said"),
      evidence: [first],
      alternative: `${vary(first.quote, ["I see your point", "That helps me", "I hear you"])}${toName(item, before.speaker)}. ${said(item, first.quote)}`,
    };
  },
};

/** A question is there to be answered, not to be acknowledged. */
function asks(item: Item, position: number | undefined): boolean {
  return position !== undefined && (item.conversation.acts[position]?.questions.length ?? 0) > 0;
}

function said(item: Item, quote: string): string {
  const plain = cleanStart(quote);
  return vary(quote, [`From my side: ${uncapitalized(plain, callNames(item))}`, plain]);
}
