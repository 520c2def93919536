import type { Interruption } from "../../conversation/conversation.ts";
import { rankQuotes } from "../../evidence/best-quote.ts";
import { formatAmount, formatSeconds } from "../../scoring/format-amount.ts";
import { turnAfter, usualWords } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { mostFrequent, named, toName } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { capitalized, counted, times, vary } from "../wording.ts";
import { goal, seedOf, whenKnown } from "./parts.ts";

export const interruptions: Advice = {
  criterion: "listening.interruptions-made",
  theme: "interruptions",
  change(item) {
    const made = item.conversation.interruptions.filter((each) => each.by === item.user);
    const whom = mostFrequent(made.map((each) => each.of));
    const quotes = rankQuotes(
      item.conversation,
      made.flatMap((each) => (each.of === whom ? [{ segment: each.interrupting }] : [])),
    );
    const [first, ...rest] = quotes;
    const chosen = made.find((each) => each.interrupting === first?.segment);
    if (!first || !chosen || whom === null) return null;
    const who = named(item, whom);
    return {
      focus: vary(seedOf(item), [
        say`Let ${who} finish`,
        say`Wait for ${who}’s last word`,
        say`Leave a breath after ${who} before you come in`,
      ]),
      what: pattern(item, made, whom),
      why: why(item, chosen),
      suggestion: vary(seedOf(item), [
        say`Note down what you want to say, wait until ${who} has stopped for a full second, then come in.`,
        say`When you notice that you have come in early, say so and give the floor back: "Sorry, go on."`,
      ]),
      goal: goal(
        item,
        say`Let people finish, and give the floor back when you cut in`,
        "of the others’ speech",
      ),
      evidence: [first, ...rest],
      alternative: givenBack(item, chosen, first.quote),
    };
  },
};

function pattern(item: Item, made: readonly Interruption[], whom: string): Prose {
  const toThem = made.filter((each) => each.of === whom).length;
  const share =
    toThem === made.length
      ? say`, each time ${named(item, whom)}`
      : say`, ${times(toThem)} on ${named(item, whom)},`;
  const rate =
    made.length < 3
      ? say``
      : say`; that is ${formatAmount(item.score.value, item.score.unit)} of the others’ speech`;
  return say`You cut in ${times(made.length)} on someone who had not finished${made.length === 1 ? say`, ${named(item, whom)}` : share} ${whenKnown(
    item,
    made.map((each) => each.interrupting),
  )}${rate}.`;
}

function why(item: Item, made: Interruption): Prose {
  const who = named(item, made.of);
  const cut = say`${capitalized(who)} had not finished when you came in ${whenKnown(item, [made.interrupting])}, and for ${formatSeconds(made.overlapMs / 1000)} you both spoke.`;
  const after = turnAfter(item, made.interrupting);
  const usual = usualWords(item, made.of);
  if (after?.speaker !== made.of || after.wordCount >= usual * 0.6) return cut;
  return say`${cut} ${who} came back with ${counted(after.wordCount, "word")}; a turn of ${who}’s usually has ${Math.round(usual)}.`;
}

function givenBack(item: Item, made: Interruption, quote: string): string {
  const name = toName(item, made.of);
  return vary(quote, [
    `Sorry${name}, I cut in. Please finish, I'd like to hear the rest first.`,
    `Go on${name}, finish your thought. I have something to add after that.`,
    `Hold on, I want to hear the end of that${name}. What were you about to say?`,
  ]);
}
