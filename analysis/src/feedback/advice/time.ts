import { rankQuotes } from "../../evidence/best-quote.ts";
import { formatAmount } from "../../scoring/format-amount.ts";
import type { Advice } from "../item.ts";
import { say } from "../prose.ts";
import { times, vary } from "../wording.ts";
import { lastLine } from "./ends-of-meeting.ts";
import { seedOf, spansOfScore, whenKnown } from "./parts.ts";

/** A line without such a word shows no one what time it is. */
const ofTime =
  /\b(?:time|minutes?|hours?|clock|schedule|late|early|behind|quick(?:ly)?|soon|left|over|end|stop|half|quarter|moment|\d+)\b/iu;

export const timeChecks: Advice = {
  criterion: "timeManagement.time-checks",
  theme: "time",
  deed: true,
  praise(item) {
    const evidence =
      rankQuotes(
        item.conversation,
        spansOfScore(item, (acts) => acts.timeChecks),
      ).find(({ quote }) => ofTime.test(quote)) ?? null;
    return (
      evidence && {
        description: vary(seedOf(item, "praise"), [
          say`You kept an eye on the clock and said so ${times(item.score.value)}, ${whenKnown(item, item.score.segments)}.`,
          say`You spoke of the time so that the others could plan with it, ${times(item.score.value)} in this meeting.`,
        ]),
        evidence,
      }
    );
  },
};

export const overrun: Advice = {
  criterion: "timeManagement.overrun",
  theme: "time",
  change(item) {
    const evidence = lastLine(item);
    if (!evidence) return null;
    const over = formatAmount(item.score.value, item.score.unit);
    return {
      focus: say`End on time`,
      what: say`The meeting ran ${over} past its planned end.`,
      why: say`When you said this ${whenKnown(item, [evidence.segment])}, the planned end was near or over; in the end it was ${over}.`,
      suggestion: say`Ten minutes before the end say what is still open, and choose what moves to another time.`,
      goal: say`Name what is left while there is still time. Today: ${over} over${item.score.next ? say`; aim to ${item.score.next.needs}` : say``}.`,
      evidence: [evidence],
      alternative: null,
    };
  },
};
