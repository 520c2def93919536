import { rankQuotes } from "../../evidence/best-quote.ts";
import { turnBefore } from "../around.ts";
import { about, costOf } from "../cost.ts";
import type { Advice, Change, Item } from "../item.ts";
import { mostFrequent, named } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { acknowledgeAndAsk } from "../rewrite/acknowledge-and-ask.ts";
import { capitalized, counted, times, vary } from "../wording.ts";
import { goal, outOf, seedOf, whenKnown } from "./parts.ts";

export const dismissiveReplies: Advice = {
  criterion: "listening.dismissive-replies",
  theme: "replies",
  harm: true,
  change: (item) => takeUp(item, "waved away", "waved something away"),
};

/** "Yeah, but" and the like, said so often without harm that they are never the one thing to change first. */
export const contraryReplies: Advice = {
  criterion: "listening.contrary-replies",
  theme: "replies",
  change(item) {
    const change = takeUp(item, "opened by contradicting", "opened with a but");
    return change && { ...change, mild: true };
  },
};

function takeUp(item: Item, verb: string, habit: string): Change | null {
  const whom = mostFrequent(
    item.score.segments.flatMap((segment) => turnBefore(item, segment)?.speaker ?? []),
  );
  const theirs = item.score.segments.filter((segment) => turnBefore(item, segment)?.speaker === whom);
  const moments = (whom === null ? item.score.segments : theirs).map((segment) => ({
    segment,
    ...startOf(item, segment),
    strength: weightOf(item, segment),
  }));
  const [first, ...rest] = rankQuotes(item.conversation, moments);
  if (!first) return null;
  const who = whom === null ? "the other" : named(item, whom);
  return {
    focus: focus(item, who),
    what: pattern(item, who, verb),
    why: why(item, first.segment),
    suggestion: suggestion(item, who),
    goal: goal(
      item,
      vary(seedOf(item, "goal"), [
        say`Before you disagree, say back what you heard`,
        say`Ask one question before you disagree`,
        say`Let your first sentence be about ${who}’s point`,
      ]),
      `of your replies ${habit}`,
    ),
    evidence: [first, ...rest],
    alternative: acknowledgeAndAsk(item, first.segment, first.quote),
  };
}

function focus(item: Item, who: string): Prose {
  return vary(seedOf(item, "focus"), [
    say`Take up ${who}’s point before you answer it`,
    say`Ask ${who} one question before you disagree`,
    say`Say back what ${who} said, then answer`,
    say`Find out what is behind ${who}’s objection first`,
  ]);
}

function suggestion(item: Item, who: string): Prose {
  return vary(seedOf(item, "suggestion"), [
    say`Say back in one sentence what you heard, ask one question, and only then give your view.`,
    say`Start with what is right about the point, ask what is behind it, and answer last.`,
    say`Let the first words of your reply be about ${who}’s point; your own can come second.`,
    say`You can disagree and still be heard: name the part that you share, then the part that you don’t.`,
  ]);
}

function pattern(item: Item, who: string, verb: string): Prose {
  const { segments } = item.score;
  const theirs = segments.filter((segment) => {
    const before = turnBefore(item, segment)?.speaker;
    return before !== undefined && named(item, before) === who;
  }).length;
  const start = say`${capitalized(outOf(item, "your {n} replies"))}, ${whenKnown(item, segments)}, ${verb}`;
  if (theirs === segments.length) return say`${start} what ${who} had just said.`;
  return say`${start} what had just been said, ${times(theirs)} by ${who}.`;
}

function why(item: Item, segment: number): Prose {
  const before = turnBefore(item, segment);
  if (!before) return say`The reply ${whenKnown(item, [segment])} closed the point instead of opening it.`;
  const who = named(item, before.speaker);
  const size = counted(before.wordCount, "word");
  const opened = vary(seedOf(item, "why"), [
    say`${who} had just made a point${about(item, before)} in ${size}, and your reply ${whenKnown(item, [segment])} closed it.`,
    say`${who} had brought something up${about(item, before)}, ${size} long, and your first words ${whenKnown(item, [segment])} put it aside.`,
    say`Your reply ${whenKnown(item, [segment])} came after ${size} of ${who}’s${about(item, before)}, and took up none of it before it said no.`,
  ]);
  return say`${opened} ${costOf(item, before, segment) ?? howOften(item)}`;
}

function howOften(item: Item): Prose {
  const made = item.score.segments.length;
  return made === 1 ? say`` : say`It happened ${times(made)} in this meeting.`;
}

/** The longer the point, the more it weighs that it was put off. */
function weightOf(item: Item, segment: number): number {
  return Math.min(1, (turnBefore(item, segment)?.wordCount ?? 0) / 40);
}

/** The words that dismiss, so that they are in the quote. */
function startOf(
  item: Item,
  segment: number,
): { readonly span?: { readonly start: number; readonly end: number } } {
  const span = item.conversation.acts[segment]?.dismissal;
  return span ? { span } : {};
}
