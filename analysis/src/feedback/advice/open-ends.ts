import { rankQuotes } from "../../evidence/best-quote.ts";
import { findQuestions } from "../../language/questions.ts";
import { turnAfter } from "../around.ts";
import type { Advice, Item } from "../item.ts";
import { callNames, named, nameFirst, others } from "../people.ts";
import { say } from "../prose.ts";
import { clean } from "../rewrite/clean.ts";
import { topicOf } from "../topic.ts";
import { capitalized, inWords, uncapitalized, vary } from "../wording.ts";
import { goal, isAskedInForm, outOf, seedOf, spansOfScore, whenKnown } from "./parts.ts";

export const openEnds: Advice = {
  criterion: "decisionMaking.unanswered-questions",
  theme: "open-ends",
  change(item) {
    const [first, ...rest] = rankQuotes(
      item.conversation,
      spansOfScore(item, (acts) => acts.questions).filter((moment) => isAskedInForm(item, moment)),
    );
    if (!first || restsOnSilence(item)) return null;
    const whom = whoCouldAnswer(item, first.segment);
    const who = whom === null ? "someone" : named(item, whom);
    const topic = topicOf(first.quote);
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Stay with your question until it has an answer`,
        say`Ask ${who} by name, then wait for the answer`,
        say`Ask again${topic === null ? "" : ` about ${topic}`} when nobody answers`,
        say`Leave a silence after your question`,
      ]),
      what: allOpen(item)
        ? say`None of your ${inWords(item.score.sampleSize)} questions got an answer.`
        : say`${capitalized(outOf(item, "your {n} questions"))} got no answer.`,
      why: vary(seedOf(item, "why"), [
        say`Nobody answered this question ${whenKnown(item, [first.segment])}, and you did not come back to it, so it is as open now as it was then.`,
        say`You asked this ${whenKnown(item, [first.segment])} and the talk went on without an answer; whatever hangs on it is not settled.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`After a question count to five before you say anything else. If nobody speaks, put it to one person by name.`,
        say`One question at a time: ask it, stop, and do not move on before you have heard an answer or an “I don’t know”.`,
        say`If a question cannot be answered now, say who finds it out, and by when.`,
      ]),
      goal: goal(item, say`Get an answer to what you ask`, "of your questions got no answer"),
      evidence: [first, ...rest],
      alternative: askedAgain(item, first.quote, whom),
    };
  },
};

function allOpen(item: Item): boolean {
  return item.score.value === 1;
}

/**
 * Whether most of the questions count as open only because the next one to speak did so after a long silence: where a
 * transcript leaves that much out, the answers may be missing too.
 */
function restsOnSilence(item: Item): boolean {
  const late = item.score.segments.filter((segment) => turnAfter(item, segment)?.repliesTo === null);
  return late.length * 2 > item.score.segments.length;
}

/** Who spoke next, else who spoke most beside the user. */
function whoCouldAnswer(item: Item, segment: number): string | null {
  return turnAfter(item, segment)?.speaker ?? others(item)[0] ?? null;
}

function askedAgain(item: Item, quote: string, whom: string | null): string {
  const [question] = findQuestions(quote);
  const words = question ? quote.slice(question.start, question.end) : quote;
  const asked = `${clean(words).replace(/[\s.,;:!?…-]+$/u, "")}?`;
  const name = nameFirst(item, whom);
  const put = name === "" ? asked : `${name}${uncapitalized(asked, callNames(item))}`;
  return `${put} ${vary(quote, ["I'd like to hear that before we go on.", "Take a moment, I'll wait.", "If we don't know yet, who finds out, and by when?"])}`;
}
