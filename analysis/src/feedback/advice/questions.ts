import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { wantsAnswer } from "../../language/questions.ts";
import { turnAfter, turnBefore } from "../around.ts";
import type { Advice } from "../item.ts";
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
      strength: Math.min(1, (turnAfter(item, moment.segment)?.wordCount ?? 0) / 50),
    }));
    const evidence = bestQuote(item.conversation, asked);
    if (!evidence) return null;
    return {
      description: say`You are curious: ${outOf(item, "your {n} turns")} asked something.`,
      evidence,
    };
  },
  change(item) {
    const replies = ownMoments(item, (acts, position) => {
      const before = turnBefore(item, position);
      return acts.questions.length === 0 && (before?.wordCount ?? 0) >= wordsToAskAbout;
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
      focus: vary(seedOf(item), [
        say`Ask before you tell`,
        say`Ask one more question before you answer`,
        say`Be curious once more in every exchange`,
      ]),
      what: say`${capitalized(outOf(item, "your {n} turns"))} asked something.`,
      why: say`${who} had just said ${counted(before.wordCount, "word")} ${whenKnown(item, before.segments.slice(0, 1))}, and your reply asked nothing about it.`,
      suggestion: say`When someone has said more than a sentence or two, ask one question about it before you add your own.`,
      goal: goal(
        item,
        say`Ask a question about what was said before you add to it`,
        "of your turns asked something",
      ),
      evidence: [first],
      alternative: withQuestion(first.quote, toName(item, before.speaker)),
    };
  },
};

function withQuestion(quote: string, name: string): string {
  const said = cleanStart(quote).replace(/[\s,;:…-]+$/u, "");
  const question = vary(quote, [
    `What would you do${name}?`,
    `How do you see it${name}?`,
    `What matters most to you there${name}?`,
  ]);
  return `${said}${/[.!?]$/u.test(said) ? "" : "."} ${question}`;
}
