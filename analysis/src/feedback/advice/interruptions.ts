import type { Interruption } from "../../conversation/conversation.ts";
import { rankQuotes } from "../../evidence/best-quote.ts";
import { countWords } from "../../evidence/excerpt.ts";
import { formatAmount, formatSeconds } from "../../scoring/format-amount.ts";
import { turnAfter, turnOf, usualWords } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { mostFrequent, named, toName } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { topicOf } from "../topic.ts";
import { capitalized, counted, times, vary } from "../wording.ts";
import { goal, seedOf, whenKnown } from "./parts.ts";

/** Words that were lost in the muddle are no point to come back to. */
const ragged =
  /\b(?:yeah|mm-?hmm|and|or|but|because|the|a|to|of)[.,]?$|\b(?:\w+ )?yeah[.,] |\p{L}-(?=\s|$)/iu;

/** From so many seconds of the others' speech on, a rate in ten minutes is told. */
const ratedFromSeconds = 600;

/** Fewer words of one's own are no point to keep for later. */
const ownWordsMin = 5;

export const interruptions: Advice = {
  criterion: "listening.interruptions-made",
  theme: "interruptions",
  harm: true,
  change(item) {
    const made = item.conversation.interruptions.filter((each) => each.by === item.user);
    const whom = mostFrequent(made.map((each) => each.of));
    const quotes = rankQuotes(
      item.conversation,
      made.flatMap((each) =>
        each.of === whom
          ? [{ segment: each.interrupting, span: { start: 0, end: 1 }, strength: plainness(item, each) }]
          : [],
      ),
    );
    const [first, ...rest] = quotes;
    const chosen = made.find((each) => each.interrupting === first?.segment);
    if (!first || !chosen || whom === null) return null;
    const who = named(item, whom);
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Let ${who} finish`,
        say`Wait for ${who}’s last word`,
        say`Leave a breath after ${who} before you come in`,
        say`Hear ${who} out before you add to it`,
      ]),
      what: pattern(item, made, whom),
      why: why(item, chosen),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Note down what you want to say, wait until ${who} has stopped for a full second, then come in.`,
        say`When you notice that you have come in early, say so and give the floor back: “Sorry, go on.”`,
        say`Count to two after ${who}’s last word. If it was only a pause for breath, you will hear the rest.`,
        say`Keep your thought on paper until ${who} is done; it will still be good in ten seconds.`,
      ]),
      goal: goalFor(item, made.length, goalOf(item, who)),
      evidence: [first, ...rest],
      alternative: givenBack(item, chosen, first.quote),
    };
  },
};

/** A rate in ten minutes says nothing where the others spoke for less. */
function goalFor(item: Item, count: number, whatToDo: Prose): Prose {
  if (item.score.sampleSize >= ratedFromSeconds) return goal(item, whatToDo, "of the others’ speech");
  return say`${whatToDo}. Today you cut in ${times(count)}; aim for none.`;
}

function goalOf(item: Item, who: string): Prose {
  return vary(seedOf(item, "goal"), [
    say`Let people finish, and give the floor back when you cut in`,
    say`Wait for the end of ${who}’s sentence`,
    say`Come in after a pause, not before it`,
  ]);
}

/** A line that stops in the middle of a sentence was cut off beyond doubt. */
function plainness(item: Item, made: Interruption): number {
  const cutOff = item.conversation.segments[made.interrupted]?.text.trim() ?? "";
  const unfinished = /[.!?]["”)]?$/u.test(cutOff) ? 0 : 0.5;
  const muddled = ragged.test(item.conversation.segments[made.interrupting]?.text.trim() ?? "") ? 0.6 : 0;
  return unfinished - muddled + Math.min(0.3, made.overlapMs / 10_000);
}

function pattern(item: Item, made: readonly Interruption[], whom: string): Prose {
  const toThem = made.filter((each) => each.of === whom).length;
  const share =
    toThem === made.length
      ? say`, each time ${named(item, whom)}`
      : say`, ${times(toThem)} on ${named(item, whom)},`;
  const rate =
    made.length < 3 || item.score.sampleSize < ratedFromSeconds
      ? say``
      : say`; that is ${formatAmount(item.score.value, item.score.unit)} of the others’ speech`;
  return say`You cut in ${times(made.length)} on someone who had not finished${made.length === 1 ? say`, ${named(item, whom)}` : share} ${whenKnown(
    item,
    made.map((each) => each.interrupting),
  )}${rate}.`;
}

function why(item: Item, made: Interruption): Prose {
  const who = named(item, made.of);

  const when = whenKnown(item, [made.interrupting]);
  const both = formatSeconds(made.overlapMs / 1000);
  const cut = vary(seedOf(item, "why"), [
    say`${capitalized(who)} had not finished when you came in ${when}, and for ${both} you both spoke.`,
    say`You came in ${when} while ${who} was still busy; for ${both} there were two voices.`,
  ]);
  return say`${cut}${comeback(item, made)}`;
}

function comeback(item: Item, made: Interruption): Prose {
  const who = named(item, made.of);
  const after = turnAfter(item, made.interrupting);
  const usual = Math.round(usualWords(item, made.of));
  if (after?.speaker !== made.of || asks(item, made.interrupting) || after.wordCount >= usual * 0.6)
    return say``;
  return say` ${who} came back with ${counted(after.wordCount, "word")}; a turn of ${who}’s usually has ${usual}.`;
}

/** A question may be answered in a word; that shows no hurt. */
function asks(item: Item, position: number): boolean {
  const turn = turnOf(item, position);
  return turn?.segments.some((each) => (item.conversation.acts[each]?.questions.length ?? 0) > 0) ?? false;
}

/** Gives the floor back, and keeps the user's own words for after that. */
function givenBack(item: Item, made: Interruption, quote: string): string {
  const name = toName(item, made.of);
  const topic = topicOf(item.conversation.segments[made.interrupted]?.text ?? "")?.replace(/^an? /u, "the ");
  const back = vary(quote, [
    `Sorry${name}, I cut in. Please finish.`,
    `Go on${name}, finish your thought.`,
    topic
      ? `Sorry${name}, you were still at ${topic}. Go ahead.`
      : `Sorry${name}, you were not done. Go ahead.`,
    `Hold on, I want to hear the end of that${name}.`,
  ]);
  const own = cleanStart(quote);
  if (countWords(own) < ownWordsMin || ragged.test(own)) return back;
  return `${back} (${name === "" ? "After that:" : `When ${named(item, made.of)} is done:`}) ${own}`;
}
