import { bestQuote } from "../../evidence/best-quote.ts";
import type { Advice } from "../item.ts";
import { say } from "../prose.ts";
import { times, vary } from "../wording.ts";
import { ownSpans, seedOf, whenKnown } from "./parts.ts";

/** Thanks for being there are no credit. */
const courtesy =
  /\bfor (?:joining|coming|being here|having (?:me|us)|(?:making|taking|finding) (?:the|some)? ?time|your time|waiting)\b/iu;

export const credit: Advice = {
  criterion: "collaboration.credit",
  theme: "credit",
  deed: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.credits).filter(
        ({ segment }) => !courtesy.test(item.conversation.segments[segment]?.text ?? ""),
      ),
    );
    if (!evidence) return null;
    return {
      description: vary(seedOf(item, "praise"), [
        say`You say whose work or idea it was; you gave credit ${times(item.score.value)}, ${whenKnown(item, item.score.segments)}.`,
        say`You give credit where others can hear it, ${times(item.score.value)} in this meeting, ${whenKnown(item, item.score.segments)}.`,
      ]),
      evidence,
    };
  },
};
