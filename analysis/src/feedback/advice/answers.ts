import { bestQuote } from "../../evidence/best-quote.ts";
import { wantsAnswer } from "../../language/questions.ts";
import { findExchanges } from "../../signals/exchanges.ts";
import { turnBefore, turnOf } from "../around.ts";
import { about } from "../cost.ts";
import type { Advice, Item } from "../item.ts";
import { named, toName } from "../people.ts";
import { say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { capitalized, vary } from "../wording.ts";
import { goal, outOf, ownMoments, seedOf, whenKnown } from "./parts.ts";

/** Whoever leaves more questions open than this is not praised for answering. */
const openMax = 1;

export const answers: Advice = {
  criterion: "listening.answered-questions",
  theme: "answers",
  ordinary: true,
  harm: true,
  praise(item) {
    const { value, sampleSize } = item.score;
    if (Math.round((1 - value) * sampleSize) > openMax) return null;
    const evidence = bestQuote(
      item.conversation,
      repliesToQuestions(item, (words) => words >= 5),
    );
    const before = evidence && turnBefore(item, evidence.segment);
    if (!evidence || !before) return null;
    return {
      description: vary(seedOf(item, "praise"), [
        say`Whoever asks you something gets an answer: you answered ${outOf(item, "the {n} questions asked of you")}, here ${named(item, before.speaker)}’s.`,
        say`You answer what you are asked, here by ${named(item, before.speaker)}: ${outOf(item, "the {n} questions asked of you")} got an answer.`,
      ]),
      evidence,
    };
  },
  change(item) {
    const passedBy = unansweredReplies(item);
    const evidence = bestQuote(
      item.conversation,
      repliesToQuestions(item, () => true).filter(({ segment }) => passedBy.has(segment)),
    );
    const before = evidence && turnBefore(item, evidence.segment);
    if (!evidence || !before) return null;
    const who = named(item, before.speaker);
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Answer ${who}’s question first`,
        say`Give ${who} an answer, even a short one`,
        say`Take the question before you take the floor`,
      ]),
      what: say`${capitalized(outOf(item, "the {n} questions asked of you"))} got an answer from you.`,
      why: vary(seedOf(item, "why"), [
        say`${who} asked you something${about(item, before)} ${whenKnown(item, before.segments.slice(-1))}, and your next words went elsewhere.`,
        say`The question ${who} put ${whenKnown(item, before.segments.slice(-1))} is still open: your reply did not take it up.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Answer in the first sentence, even if the answer is “I don’t know yet”; add the rest after it.`,
        say`If you cannot answer now, say so and say by when you can; then ${who} need not ask again.`,
      ]),
      goal: goal(
        item,
        say`Answer what was asked before anything else`,
        "of the questions asked of you were answered",
      ),
      evidence: [evidence],
      alternative: `You asked me something${toName(item, before.speaker)}, so that first. And then: ${cleanStart(evidence.quote)}`,
    };
  },
};

/** What the user said in place of an answer. */
function unansweredReplies(item: Item): Set<number> {
  const open = findExchanges(item.conversation).filter((each) => each.asked === item.user && !each.answered);
  return new Set(open.flatMap((each) => each.reply));
}

function repliesToQuestions(item: Item, longEnough: (words: number) => boolean): { segment: number }[] {
  return ownMoments(item, (acts, position) => {
    const turn = turnOf(item, position);
    if (!turn || turn.segments[0] !== position || !longEnough(turn.wordCount) || acts.dismissal) return false;
    const last = turnBefore(item, position)?.segments.at(-1);
    const questions = last === undefined ? [] : (item.conversation.acts[last]?.questions ?? []);
    return acts.questions.length === 0 && questions.some((question) => wantsAnswer(question.kind));
  });
}
