import type { QuestionKind, QuestionSpan } from "../../conversation/acts.ts";
import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { findQuestions } from "../../language/questions.ts";
import { median, turnAfter } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { type Prose, say } from "../prose.ts";
import { openUp } from "../rewrite/open-up.ts";
import { capitalized, vary } from "../wording.ts";
import { goal, outOf, ownSpans, seedOf, whenKnown } from "./parts.ts";

/** Answers of fewer questions of a kind say nothing of the kind. */
const answersMin = 2;

export const openQuestions: Advice = {
  criterion: "listening.open-questions",
  theme: "questions",
  praise(item) {
    const open = ownSpans(item, (acts) => ofKind(acts.questions, "open")).map((moment) => ({
      ...moment,
      strength: Math.min(1, (turnAfter(item, moment.segment)?.wordCount ?? 0) / 50),
    }));
    const evidence = bestQuote(item.conversation, open);
    if (!evidence) return null;
    return {
      description: say`You ask so that people can tell you something: ${outOf(item, "your {n} questions")} were open. ${answers(item)}`,
      evidence,
    };
  },
  change(item) {
    const closed = rankQuotes(
      item.conversation,
      ownSpans(item, (acts) => ofKind(acts.questions, "yes-no")),
    );
    const [first] = closed
      .map((evidence) => ({ evidence, open: opened(evidence.quote) }))
      .sort((one, other) => Number(other.open !== null) - Number(one.open !== null));
    if (!first) return null;
    return {
      focus: vary(seedOf(item), [
        say`Ask questions that cannot be answered with yes or no`,
        say`Start your questions with “what” or “how”`,
      ]),
      what: say`${capitalized(outOf(item, "your {n} questions"))} ${Math.round(item.score.value * item.score.sampleSize) === 1 ? "was" : "were"} open.`,
      why: say`The question ${whenKnown(item, [first.evidence.segment])} leaves little more than yes or no. ${answers(item)}`,
      suggestion: say`Before you ask, swap the first word: “what”, “how” or “tell me about” instead of “is”, “do” or “can”.`,
      goal: goal(
        item,
        say`Turn a yes-or-no question into one with “what” or “how”`,
        "of your questions were open",
      ),
      evidence: [first.evidence],
      alternative: first.open,
    };
  },
};

function opened(quote: string): string | null {
  const question = findQuestions(quote).find((each) => each.kind === "yes-no");
  const open = question ? openUp(quote.slice(question.start, question.end)) : null;
  return question && open
    ? `${quote.slice(0, question.start)}${open}${quote.slice(question.end)}`.trim()
    : null;
}

/** How long the answers to open and to closed questions were, where the difference shows. */
function answers(item: Item): Prose {
  const open = answerWords(item, "open");
  const closed = answerWords(item, "yes-no");
  if (open.length < answersMin || closed.length < answersMin) return say``;
  const [long, short] = [Math.round(median(open)), Math.round(median(closed))];
  if (long < short * 1.3) return say``;
  return say`In this meeting your open questions drew answers of ${long} words, the others of ${short} (medians).`;
}

function answerWords(item: Item, kind: QuestionKind): number[] {
  return ownSpans(item, (acts) => ofKind(acts.questions, kind)).flatMap(({ segment }) => {
    const after = turnAfter(item, segment);
    return after ? [after.wordCount] : [];
  });
}

function ofKind(questions: readonly QuestionSpan[], kind: QuestionKind): readonly QuestionSpan[] {
  return questions.filter((question) => question.kind === kind);
}
