import { bestQuote } from "../../evidence/best-quote.ts";
import { turnBefore } from "../around.ts";
import type { Advice } from "../item.ts";
import { named } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { times } from "../wording.ts";
import { conversationValue, goal, ownMoments, ownSpans, whenKnown } from "./parts.ts";

/** From so many tasks on there was something to decide. */
const tasksInPlay = 2;

export const decisionsStated: Advice = {
  criterion: "decisionMaking.decisions-stated",
  theme: "decisions",
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.decisions),
    );
    return (
      evidence && {
        description: statedOf(item.score.value),
        evidence,
      }
    );
  },
  change(item) {
    const agreed = ownMoments(
      item,
      (acts, position) => acts.acknowledgment !== null && (turnBefore(item, position)?.wordCount ?? 0) >= 10,
    );
    const evidence = bestQuote(item.conversation, agreed);
    const before = evidence && turnBefore(item, evidence.segment);
    if (!evidence || !before) return null;
    const turns = item.conversation.turns.filter((turn) => turn.speaker === item.user).length;
    const theirs = conversationValue(item, "decisions");
    if (theirs === 0 && conversationValue(item, "action-items") < tasksInPlay) return null;
    return {
      focus: say`Say out loud when something is decided`,
      what: say`In ${turns} turns you put no decision into words${theirs > 0 ? `; the others did so ${times(theirs)}` : ""}.`,
      why: say`You took up what ${named(item, before.speaker)} said ${whenKnown(item, before.segments.slice(0, 1))}, but whether that settles it was not said.`,
      suggestion: say`When a discussion comes to rest, say in one sentence what is decided, and ask whether anyone sees it differently.`,
      goal: goal(item, say`Say what is decided in one sentence`, ""),
      evidence: [evidence],
      alternative: null,
    };
  },
};

function statedOf(count: number): Prose {
  if (count === 1) return say`You put a decision into words, so everyone could tell that it was one.`;
  return say`You put decisions into words ${times(count)}, so everyone could tell what was settled.`;
}
