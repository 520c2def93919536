import type { Turn } from "../../conversation/conversation.ts";
import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { wantsAnswer } from "../../language/questions.ts";
import { turnAfter, turnBefore } from "../around.ts";
import { about, topicIn } from "../cost.ts";
import type { Advice, Item } from "../item.ts";
import { named, toName } from "../people.ts";
import { say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { capitalized, counted, vary } from "../wording.ts";
import { goal, outOf, ownMoments, ownSpans, seedOf, whenKnown } from "./parts.ts";

/** A turn of fewer words gives nothing to ask about. */
const wordsToAskAbout = 12;

export const questions: Advice = {
  criterion: "listening.questions",
  theme: "questions",
  missing: true,
  praise(item) {
    const asked = ownSpans(item, (acts) =>
      acts.questions.filter((question) => wantsAnswer(question.kind)),
    ).map((moment) => ({
      ...moment,
      strength:
        (isOpen(item, moment.segment) ? 0.4 : 0) +
        Math.min(0.6, (turnAfter(item, moment.segment)?.wordCount ?? 0) / 50),
    }));
    const evidence = bestQuote(item.conversation, asked);
    if (!evidence) return null;
    return {
      description: vary(seedOf(item, "praise"), [
        say`You are curious: ${outOf(item, "your {n} turns")} asked something.`,
        say`You ask: ${outOf(item, "your {n} turns")} had a question for someone.`,
        say`You keep finding out what others know; ${outOf(item, "your {n} turns")} asked something.`,
      ]),
      evidence,
    };
  },
  change(item) {
    if (item.meetingType === "candidate") return null;
    const replies = ownMoments(item, (acts, position) => {
      const before = turnBefore(item, position);
      return (
        acts.questions.length === 0 &&
        before !== undefined &&
        before.wordCount >= wordsToAskAbout &&
        !wasAsked(item, before)
      );
    }).map((moment) => ({
      ...moment,
      strength: Math.min(1, (turnBefore(item, moment.segment)?.wordCount ?? 0) / 80),
    }));
    const [first] = rankQuotes(item.conversation, replies);
    if (!first) return null;
    const before = turnBefore(item, first.segment);
    if (!before) return null;
    const who = named(item, before.speaker);
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Ask ${who} before you tell`,
        say`Ask one more question before you answer`,
        say`Ask ${who} one more question${about(item, before)}`,
        say`Find out more from ${who} before you add your own`,
      ]),
      what: say`${capitalized(outOf(item, "your {n} turns"))} asked something.`,
      why: vary(seedOf(item, "why"), [
        say`${who} had just said ${counted(before.wordCount, "word")}${about(item, before)} ${whenKnown(item, before.segments.slice(0, 1))}, and your reply asked nothing about it.`,
        say`Your reply ${whenKnown(item, [first.segment])} followed ${counted(before.wordCount, "word")} of ${who}’s${about(item, before)}; it added to them and asked nothing, so what ${who} meant by them stayed a guess.`,
        say`There was more to hear${about(item, before)} when ${who} stopped after ${counted(before.wordCount, "word")} ${whenKnown(item, before.segments.slice(0, 1))}; you went on without a question.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`When someone has said more than a sentence or two, ask one question about it before you add your own.`,
        say`Keep one question ready for ${who}: what would you do, what worries you, what have you seen?`,
        say`When you have said where you stand, ask where the other stands, and why.`,
      ]),
      goal: goal(
        item,
        vary(seedOf(item, "goal"), [
          say`Ask a question about what was said before you add to it`,
          say`End more of your turns with a question to someone`,
        ]),
        "of your turns asked something",
      ),
      evidence: [first],
      alternative: withQuestion(first.quote, toName(item, before.speaker), topicIn(item, before)),
    };
  },
};

function isOpen(item: Item, segment: number): boolean {
  return item.conversation.acts[segment]?.questions.some((each) => each.kind === "open") ?? false;
}

/** An answer owes no question back. */
function wasAsked(item: Item, before: Turn): boolean {
  const last = before.segments.at(-1);
  const questions = last === undefined ? [] : (item.conversation.acts[last]?.questions ?? []);
  return questions.some((each) => wantsAnswer(each.kind));
}

/** What a no can end with, so that the talk goes on. */
const against =
  /\b(?:disagree|(?:can(?:no|['’])t|cannot|won['’]t|don['’]t|not) (?:\w+ )?(?:agree|do|work|accept|see)|no way|makes no sense|against)\b/iu;

function withQuestion(quote: string, name: string, topic: string | null): string {
  const said = cleanStart(quote).replace(/[\s,;:…-]+$/u, "");
  const asked: readonly [string, ...string[]] = [
    `Which part of that do you see differently${name}?`,
    `How would you deal with that${name}?`,
    `What would you say to that${name}?`,
  ];
  const question = against.test(quote)
    ? vary(quote, asked)
    : vary(quote, [
        `What would you do${name}?`,
        `How do you see it${name}?`,
        `What matters most to you there${name}?`,
        topic
          ? `What have you seen of ${topic.replace(/^an? /u, "the ")}${name}?`
          : `What would you add${name}?`,
      ]);
  return `${said}${/[.!?]$/u.test(said) ? "" : "."} ${question}`;
}
