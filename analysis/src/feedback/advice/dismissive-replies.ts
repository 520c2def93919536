import { rankQuotes } from "../../evidence/best-quote.ts";
import { turnAfter, turnBefore, usualWords } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { mostFrequent, named, toName } from "../people.ts";
import { type Prose, say } from "../prose.ts";

import { capitalized, counted, times, vary } from "../wording.ts";
import { goal, outOf, seedOf, whenKnown } from "./parts.ts";

/** A reply that shortens the other's next turn to less than this part of the usual has cost something. */
const cutShort = 0.6;

export const dismissiveReplies: Advice = {
  criterion: "listening.dismissive-replies",
  theme: "replies",
  change(item) {
    const whom = mostFrequent(
      item.score.segments.flatMap((segment) => turnBefore(item, segment)?.speaker ?? []),
    );
    const theirs = item.score.segments.filter((segment) => turnBefore(item, segment)?.speaker === whom);
    const moments = (whom === null ? item.score.segments : theirs).map((segment) => ({
      segment,
      strength: weightOf(item, segment),
    }));
    const [first, ...rest] = rankQuotes(item.conversation, moments);
    if (!first) return null;
    const who = whom === null ? "the other" : named(item, whom);
    return {
      focus: vary(seedOf(item), [
        say`Take up ${who}’s point before you answer it`,
        say`Ask ${who} one question before you disagree`,
        say`Say back what ${who} said, then answer`,
      ]),
      what: pattern(item, who),
      why: why(item, first.segment),
      suggestion: vary(seedOf(item), [
        say`Say back in one sentence what you heard, ask one question, and only then give your view.`,
        say`Start with what is right about the point, ask what is behind it, and answer last.`,
        say`Let the first words of your reply be about the other person's point; your own can come second.`,
      ]),
      goal: goal(
        item,
        say`Before you disagree, say back what you heard`,
        "of your replies waved something away",
      ),
      evidence: [first, ...rest],
      alternative: acknowledged(item, first.segment, first.quote),
    };
  },
};

function pattern(item: Item, who: string): Prose {
  const { segments } = item.score;
  const theirs = segments.filter((segment) => {
    const before = turnBefore(item, segment)?.speaker;
    return before !== undefined && named(item, before) === who;
  }).length;
  const start = say`${capitalized(outOf(item, "your {n} replies"))}, ${whenKnown(item, segments)}, waved away`;
  if (theirs === segments.length) return say`${start} what ${who} had just said.`;
  return say`${start} what had just been said, ${times(theirs)} by ${who}.`;
}

function why(item: Item, segment: number): Prose {
  const before = turnBefore(item, segment);
  const after = turnAfter(item, segment);
  if (!before) return say`The reply ${whenKnown(item, [segment])} closed the point instead of opening it.`;
  const who = named(item, before.speaker);
  const opened = say`${who} had just made a point in ${counted(before.wordCount, "word")}, and your reply ${whenKnown(item, [segment])} closed it.`;
  if (!after || after.speaker !== before.speaker) return say`${opened} ${count(item)}`;
  const usual = usualWords(item, before.speaker);
  if (after.wordCount >= usual * cutShort) return say`${opened} ${count(item)}`;
  return say`${opened} After that ${who} said ${counted(after.wordCount, "word")}; a turn of ${who}’s usually has ${Math.round(usual)}.`;
}

function count(item: Item): Prose {
  const made = item.score.segments.length;
  return made === 1 ? say`` : say`It happened ${times(made)} in this meeting.`;
}

function weightOf(item: Item, segment: number): number {
  return Math.min(1, (turnBefore(item, segment)?.wordCount ?? 0) / 40);
}

/** Acknowledges, then asks; what is asked depends on how the point was waved away. */
function acknowledged(item: Item, segment: number, quote: string): string {
  const name = toName(item, turnBefore(item, segment)?.speaker ?? null);
  const phrase = item.conversation.acts[segment]?.dismissal?.phrase ?? "";
  if (/already|been over|tried|talked|like i said|as i said/u.test(phrase)) {
    return vary(quote, [
      `I know we have been there before${name}, and it still matters to you. What has changed since?`,
      `That keeps coming up${name}, so let me ask: what did we miss the first time?`,
    ]);
  }
  if (/\bbut\b/u.test(phrase)) {
    return vary(quote, [
      `You may be right${name}. Before I say how I see it: what makes it important to you?`,
      `I hear you${name}. Tell me a bit more, and then I'll say what I was thinking.`,
    ]);
  }
  return vary(quote, [
    `That's a fair concern${name}. Walk me through what you're seeing.`,
    `Let me make sure I get it${name}: what would worry you most about this?`,
    `I see it differently${name}, and I'd like to hear yours first. What am I missing?`,
  ]);
}
