import type { Interruption } from "../../conversation/conversation.ts";
import { rankQuotes } from "../../evidence/best-quote.ts";
import { countWords } from "../../evidence/excerpt.ts";
import { formatAmount, formatSeconds } from "../../scoring/format-amount.ts";
import { turnAfter, usualWords } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { callNames, mostFrequent, named, toName } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { topicOf } from "../topic.ts";
import { capitalized, counted, times, uncapitalized, vary } from "../wording.ts";
import { goal, seedOf, whenKnown } from "./parts.ts";

/** Two people who speak over each other for so long have both noticed. */
const longOverlapMs = 1500;

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
      goal: goal(item, goalOf(item, who), "of the others’ speech"),
      evidence: [first, ...rest],
      alternative: givenBack(item, chosen, first.quote),
    };
  },
};

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
  return unfinished + Math.min(0.3, made.overlapMs / 10_000);
}

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
  const topic = topicOf(item.conversation.segments[made.interrupted]?.text ?? "");
  const subject = topic === null ? "" : ` with ${topic}`;
  const when = whenKnown(item, [made.interrupting]);
  const both = formatSeconds(made.overlapMs / 1000);
  const cut = vary(seedOf(item, "why"), [
    say`${capitalized(who)} had not finished${subject} when you came in ${when}, and for ${both} you both spoke.`,
    say`You came in ${when} while ${who} was still busy${subject}; for ${both} there were two voices${made.overlapMs >= longOverlapMs ? ", and nobody could follow either" : ""}.`,
  ]);
  return say`${cut}${comeback(item, made)}`;
}

function comeback(item: Item, made: Interruption): Prose {
  const who = named(item, made.of);
  const after = turnAfter(item, made.interrupting);
  const usual = Math.round(usualWords(item, made.of));
  if (after?.speaker !== made.of || after.wordCount >= usual * 0.6) return say``;
  return say` ${who} came back with ${counted(after.wordCount, "word")}; a turn of ${who}’s usually has ${usual}.`;
}

/** Gives the floor back, and keeps the user's own words for after that. */
function givenBack(item: Item, made: Interruption, quote: string): string {
  const name = toName(item, made.of);
  const topic = topicOf(item.conversation.segments[made.interrupted]?.text ?? "")?.replace(/^an? /u, "the ");
  const back = vary(quote, [
    `Sorry${name}, I cut in. Please finish, I'd like to hear the rest first.`,
    `Go on${name}, finish your thought.`,
    `Hold on, I want to hear the end of that${name}. What were you about to say${topic ? ` about ${topic}` : ""}?`,
    `Sorry, go ahead${name}. You were at ${topic ?? "your point"}.`,
  ]);
  const own = cleanStart(quote);
  if (countWords(own) < ownWordsMin) return back;
  return `${back} ${vary(quote, ["And when you are done:", "After that, from my side:", "Then I have this to add:"])} ${uncapitalized(own, callNames(item))}`;
}
