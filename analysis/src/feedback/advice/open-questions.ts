import type { QuestionKind, QuestionSpan } from "../../conversation/acts.ts";
import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { findQuestions } from "../../language/questions.ts";
import { median, turnAfter } from "../around.ts";
import { about } from "../cost.ts";
import type { Advice, Item } from "../item.ts";
import { named } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { clean } from "../rewrite/clean.ts";
import { openUp } from "../rewrite/open-up.ts";
import { capitalized, counted, vary } from "../wording.ts";
import { goal, isAskedInForm, outOf, ownSpans, seedOf, spansOfScore, whenKnown } from "./parts.ts";

/** Answers of fewer questions of a kind say nothing of the kind. */
const answersMin = 2;
/** An answer of at most so many words told little. */
const fewWords = 8;
/** Who gets so many words for a closed question lost nothing by its wording. */
const fullAnswer = 30;

export const openQuestions: Advice = {
  criterion: "listening.open-questions",
  theme: "questions",
  deed: true,
  praise(item) {
    const open = spansOfScore(item, (acts) => ofKind(acts.questions, "open")).map((moment) => ({
      ...moment,
      strength: Math.min(1, (turnAfter(item, moment.segment)?.wordCount ?? 0) / 50),
    }));
    const evidence = bestQuote(item.conversation, open);
    if (!evidence) return null;
    const were = openOnes(item) === 1 ? "was" : "were";
    return {
      description: vary(seedOf(item, "praise"), [
        say`You ask so that people can tell you something: ${outOf(item, "your {n} questions")} ${were} open. ${answers(item)}`,
        say`Your questions leave room for an answer: ${outOf(item, "your {n} questions")} ${were} open. ${answers(item)}`,
        say`You ask what, how and why; ${outOf(item, "your {n} questions")} ${were} open. ${answers(item)}`,
      ]),
      evidence,
    };
  },
  change(item) {
    const first = closedQuestion(item);
    if (!first) return null;
    const after = turnAfter(item, first.evidence.segment);
    const who = after ? named(item, after.speaker) : null;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Ask questions that cannot be answered with yes or no`,
        say`Start your questions with “what” or “how”`,
        say`Ask ${who ?? "people"} for the story, not for a yes`,
        say`Leave the answer of your questions open`,
        say`Ask ${who ?? "the others"} “what” or “how”${about(item, after).replace("about", "when it comes to")}, not “is it”`,
      ]),
      what: say`${capitalized(outOf(item, "your {n} questions"))} ${openOnes(item) === 1 ? "was" : "were"} open${openOnes(item) === 0 ? "; each of them could be settled with a word or two" : ""}.`,
      why: why(item, first.evidence.segment),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Before you ask, swap the first word: “what”, “how” or “tell me about” instead of “is”, “do” or “can”.`,
        say`When you already have an answer in mind, leave it out of the question and hear theirs first.`,
        say`After a yes or a no, ask once more: “What makes you say so?”`,
        say`Ask ${who ?? "the other"} about the how and the why; whether it is so will come with it.`,
      ]),
      goal: goal(
        item,
        vary(seedOf(item, "goal"), [
          say`Turn a yes-or-no question into one with “what” or “how”`,
          say`Ask more questions that take a sentence to answer`,
        ]),
        "of your questions were open",
      ),
      evidence: [first.evidence],
      alternative: first.open,
      ...(drewLittle(item, first.evidence.segment) ? {} : { mild: true as const }),
    };
  },
};

/** Only a question that came to little shows what its wording cost. */
function drewLittle(item: Item, segment: number): boolean {
  const after = turnAfter(item, segment);
  return after !== undefined && after.wordCount <= fewWords;
}

/** The closed question that shows it best: one that can be asked openly, drew little, and reads well. */
function closedQuestion(item: Item): { readonly evidence: Evidence; readonly open: string | null } | null {
  const asked = spansOfScore(item, (acts) => ofKind(acts.questions, "yes-no"))
    .filter((moment) => isAskedInForm(item, moment))
    .filter(({ segment }) => (turnAfter(item, segment)?.wordCount ?? 0) <= fullAnswer)
    .map((moment) => ({
      ...moment,
      strength: (turnAfter(item, moment.segment)?.wordCount ?? fewWords + 1) <= fewWords ? 0.3 : 0,
    }));
  const quotes = rankQuotes(item.conversation, asked).map((evidence) => ({
    evidence,
    ...opened(evidence.quote),
  }));
  return quotes.sort((one, other) => other.fit - one.fit)[0] ?? null;
}

/** The quote with its closed question opened; `fit` is 2 where the wording is sure, 1 where it is only added to. */
function opened(quote: string): { readonly open: string | null; readonly fit: number } {
  for (const { start, end, kind } of findQuestions(quote)) {
    const found = kind === "yes-no" ? openUp(quote.slice(start, end)) : null;
    if (!found) continue;
    const rest = quote.slice(end).trim();
    const before = /[?]/u.test(quote.slice(0, start)) ? "" : clean(quote.slice(0, start)).trim();
    const after = /[?]/u.test(rest) ? "" : rest;
    return { open: [before, clean(found.open), after].filter(Boolean).join(" "), fit: found.sure ? 2 : 1 };
  }
  return { open: null, fit: 0 };
}

function openOnes(item: Item): number {
  return Math.round(item.score.value * item.score.sampleSize);
}

function why(item: Item, segment: number): Prose {
  const when = whenKnown(item, [segment]);
  const after = turnAfter(item, segment);
  const drawn = after ? counted(after.wordCount, "word") : null;
  if (!after || drawn === null || after.wordCount > fewWords)
    return say`The question ${when} leaves little more than yes or no. ${answers(item)}`;
  const who = named(item, after.speaker);
  const short = vary(seedOf(item, "why"), [
    say`The question ${when} leaves little more than yes or no, and ${drawn} is what came back from ${who}.`,
    say`Asked that way ${when}, ${who} could answer with ${drawn}, and did.`,
    say`What ${who} knew or thought about it stayed unsaid: the answer ${when} had ${drawn}.`,
  ]);
  return say`${short} ${answers(item)}`;
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
