import { bestQuote } from "../../evidence/best-quote.ts";
import { wantsAnswer } from "../../language/questions.ts";
import { turnBefore, turnOf } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { named, toName } from "../people.ts";
import { say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { capitalized } from "../wording.ts";
import { goal, outOf, ownMoments, whenKnown } from "./parts.ts";

export const answers: Advice = {
  criterion: "listening.answered-questions",
  theme: "answers",
  ordinary: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      repliesToQuestions(item, (words) => words >= 5),
    );
    const before = evidence && turnBefore(item, evidence.segment);
    if (!evidence || !before) return null;
    return {
      description: say`Whoever asks you something gets an answer: you answered ${outOf(item, "the {n} questions asked of you")}, here ${named(item, before.speaker)}’s.`,
      evidence,
    };
  },
  change(item) {
    const asked = new Set(item.score.segments);
    const evidence = bestQuote(
      item.conversation,
      repliesToQuestions(item, () => true).filter(({ segment }) =>
        turnBefore(item, segment)?.segments.some((each) => asked.has(each)),
      ),
    );
    const before = evidence && turnBefore(item, evidence.segment);
    if (!evidence || !before) return null;
    const who = named(item, before.speaker);
    return {
      focus: say`Answer ${who}’s question first`,
      what: say`${capitalized(outOf(item, "the {n} questions asked of you"))} got an answer from you.`,
      why: say`${who} asked you something ${whenKnown(item, before.segments.slice(-1))}, and your next words went elsewhere.`,
      suggestion: say`Answer in the first sentence, even if the answer is “I don’t know yet”; add the rest after it.`,
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

function repliesToQuestions(item: Item, longEnough: (words: number) => boolean): { segment: number }[] {
  return ownMoments(item, (acts, position) => {
    const turn = turnOf(item, position);
    if (!turn || turn.segments[0] !== position || !longEnough(turn.wordCount) || acts.dismissal) return false;
    const last = turnBefore(item, position)?.segments.at(-1);
    const questions = last === undefined ? [] : (item.conversation.acts[last]?.questions ?? []);
    return acts.questions.length === 0 && questions.some((question) => wantsAnswer(question.kind));
  });
}
