import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { formatAmount } from "../../scoring/format-amount.ts";
import { whenAbout } from "../cost.ts";
import type { Advice } from "../item.ts";
import { say } from "../prose.ts";
import { clean } from "../rewrite/clean.ts";
import { perHundred, times, vary } from "../wording.ts";
import { countQuoted, goal, plainLines, seedOf, whenKnown } from "./parts.ts";

export const pace: Advice = {
  criterion: "clarity.pace",
  theme: "pace",
  ordinary: true,
  praise(item) {
    const evidence = bestQuote(item.conversation, plainLines(item));
    return (
      evidence && {
        description: vary(seedOf(item, "praise"), [
          say`You speak at an easy pace: ${formatAmount(item.score.value, item.score.unit)}.`,
          say`Your pace is easy to follow, ${formatAmount(item.score.value, item.score.unit)} on average.`,
        ]),
        evidence,
      }
    );
  },
  change(item) {
    const [evidence] = rankQuotes(
      item.conversation,
      item.score.segments.map((segment) => ({ segment })),
    );
    const { next, value } = item.score;
    if (!evidence || !next) return null;
    const fast = value > next.target;
    return {
      focus: fast ? say`Slow down a little` : say`Pick up the pace a little`,
      what: say`You speak ${formatAmount(value, item.score.unit)} while you have the floor.`,
      why: say`Most listeners find ${next.amount} easier to follow.`,
      suggestion: fast
        ? vary(seedOf(item, "suggestion"), [
            say`Breathe out after each point; the pause is where the others think.`,
            say`Say the sentence that matters most at half your pace, and the rest as you like.`,
            say`After a number or a name stop for a second; those are what people write down.`,
          ])
        : vary(seedOf(item, "suggestion"), [
            say`Prepare the first sentence of each point, so that you can say it in one go.`,
            say`Keep the pauses for the end of a sentence, and let the sentence itself run.`,
          ]),
      goal: goal(item, fast ? say`Pause after each point` : say`Say each point in one go`, "on average"),
      evidence: [evidence],
      alternative: null,
    };
  },
};

export const falseStarts: Advice = {
  criterion: "clarity.false-starts",
  theme: "fillers",
  change(item) {
    const [first] = rankQuotes(
      item.conversation,
      item.score.segments.flatMap((segment) =>
        (item.conversation.acts[segment]?.falseStarts ?? []).map((span) => ({ segment, span })),
      ),
    )
      .map((evidence) => ({ evidence, count: countQuoted(item, evidence, (acts) => acts.falseStarts) }))
      .sort((one, other) => other.count - one.count);
    if (!first || first.count === 0) return null;
    const alternative = clean(first.evidence.quote);
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Know the end of a sentence before you begin it${whenAbout(first.evidence.quote)}`,
        say`Begin a sentence once, and end it${whenAbout(first.evidence.quote)}`,
        say`Give yourself a second before you start`,
      ]),
      what: say`You began sentences again: ${perHundred(item.score.value, "false start")}.`,
      why: say`This line ${whenKnown(item, [first.evidence.segment])} begins again ${times(first.count)}, and listeners have to start over with you.`,
      suggestion: vary(seedOf(item, "suggestion"), [
        say`Take a second before you start, and let short sentences do the work.`,
        say`If a sentence goes wrong, finish it anyway and put it right in the next one.`,
      ]),
      goal: goal(item, say`Finish the sentence that you began`, "were begun again"),
      evidence: [first.evidence],
      alternative: alternative === first.evidence.quote ? null : alternative,
    };
  },
};
