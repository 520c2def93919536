import type { SegmentActs, Span } from "../../conversation/acts.ts";
import { bestQuote } from "../../evidence/best-quote.ts";
import type { Advice, Item, Praise } from "../item.ts";
import { type Prose, say } from "../prose.ts";
import { times, vary } from "../wording.ts";
import { seedOf, spansOfScore, whenKnown } from "./parts.ts";
import { ownPromisesVague } from "./tasks.ts";

/** Both sides must be heard in the words that prove it. */
const bothSides =
  /\b(?:or|versus|vs|either|rather than|instead|than|other hand|pros?|cons?|difference|options?|alternative\w*|while|whereas|against|trade-?offs?|upside|downside|advantage|disadvantage|plus|minus|between)\b/iu;

export const optionsWeighed: Advice = {
  criterion: "decisionMaking.options-weighed",
  theme: "options",
  praise(item) {
    const praise = praiseOf(
      item,
      (acts) => acts.weighings,
      vary(seedOf(item, "praise"), [
        say`You put options side by side before you choose; you did it ${times(item.score.value)}, ${whenKnown(item, item.score.segments)}.`,
        say`You look at more than one way and at what speaks for each, ${times(item.score.value)} in this meeting.`,
      ]),
    );
    return praise && bothSides.test(praise.evidence.quote) ? praise : null;
  },
};

export const decisionsRestated: Advice = {
  criterion: "decisionMaking.decisions-restated",
  theme: "decisions",
  deed: true,
  praise: (item) =>
    praiseOf(
      item,
      (acts) => acts.decisions,
      vary(seedOf(item, "praise"), [
        say`You repeat what was decided, so that everybody has the same in mind; you did it ${times(item.score.value)}, ${whenKnown(item, item.score.segments)}.`,
        say`A decision of this meeting was said again by you, ${times(item.score.value)}, and could not be missed.`,
      ]),
    ),
};

export const closingTasks: Advice = {
  criterion: "timeManagement.closing-tasks",
  theme: "recap",
  deed: true,
  praise: (item) =>
    ownPromisesVague(item)
      ? null
      : praiseOf(
          item,
          (acts) => acts.commitments.filter((each) => each.due !== null),
          vary(seedOf(item, "praise"), [
            say`Near the end you named a task with its owner and its date ${times(item.score.value)}, so it can be asked for.`,
            say`Before the meeting closed you said who does what by when, ${times(item.score.value)}.`,
          ]),
        ),
};

function praiseOf(
  item: Item,
  spansOf: (acts: SegmentActs) => readonly Span[],
  description: Prose,
): Praise | null {
  const evidence = bestQuote(item.conversation, spansOfScore(item, spansOf));
  return evidence && { description, evidence };
}
