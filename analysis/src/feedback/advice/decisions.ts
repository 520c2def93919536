import { bestQuote, type Moment } from "../../evidence/best-quote.ts";
import { turnBefore } from "../around.ts";
import { about } from "../cost.ts";
import type { Advice, Item } from "../item.ts";
import { leadsTheMeeting, named } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { times, vary } from "../wording.ts";
import { conversationValue, goal, ownMoments, ownSpans, seedOf, whenKnown } from "./parts.ts";

/** From so many tasks on there was something to decide. */
const tasksInPlay = 2;

/** Words that leave no doubt that something is settled. */
const plainly =
  /\b(?:decid\w*|decision|agree[ds]?|settled?|final|resolved?|go(?:ing)? (?:with|for)|stick with|let['’]s|we['’]ll|we will|we(?:['’]re| are) going)\b/iu;

/** Words with which people settle things as they go; then nothing is said against it. */
const settles =
  /\b(?:let['’]s (?:put|do|take|go|keep|use|say|make|have|start|move)|that works|that['’]s (?:it|done|settled|fine|what we)|(?:it|they|we|that)(?:['’]s|['’]re| is| are) (?:done|set|settled)|(?:are|is) done|then we|so we|I(?:['’]ll| will)? (?:put|just put|merge|take)|can we say)\b/iu;
const settlingEnough = 2;

export const decisionsStated: Advice = {
  criterion: "decisionMaking.decisions-stated",
  theme: "decisions",
  deed: true,
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.decisions).map((moment) => ({
        ...moment,
        strength: moment.strength + (plainly.test(textOf(item, moment)) ? 0.5 : 0),
      })),
    );
    return (
      evidence && {
        description: statedOf(item),
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
    if (theirs > 0 || !leadsTheMeeting(item) || settling(item) >= settlingEnough) return null;
    if (conversationValue(item, "action-items") < tasksInPlay) return null;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Say out loud when something is decided`,
        say`Put the decision into one sentence`,
        say`Close a discussion with “so we will …”`,
      ]),
      what: vary(seedOf(item, "what"), [
        say`In ${turns} turns you put no decision into words, and neither did the others.`,
        say`You spoke ${turns} times and never said what is decided; nobody else did.`,
      ]),
      why: vary(seedOf(item, "why"), [
        say`You took up what ${named(item, before.speaker)} said${about(item, before)} ${whenKnown(item, before.segments.slice(0, 1))}, but whether that settles it was not said.`,
        say`You and ${named(item, before.speaker)} seemed to agree${about(item, before)} ${whenKnown(item, [evidence.segment])}; nobody said what follows from it.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`When a discussion comes to rest, say in one sentence what is decided, and ask whether anyone sees it differently.`,
        say`Listen for the moment when people repeat themselves: then say what you take to be decided.`,
        say`Begin one sentence in every meeting with “So the decision is”, and wait for a nod.`,
      ]),
      goal: goal(
        item,
        vary(seedOf(item, "goal"), [
          say`Say what is decided in one sentence`,
          say`Name a decision when you hear one`,
        ]),
        "",
      ),
      evidence: [evidence],
      alternative: null,
    };
  },
};

/** How many of the user's lines may well settle something. */
function settling(item: Item): number {
  return ownMoments(item, (_, position) => settles.test(item.conversation.segments[position]?.text ?? ""))
    .length;
}

function statedOf(item: Item): Prose {
  const count = item.score.value;
  const when = whenKnown(item, item.score.segments);
  if (count === 1)
    return vary(seedOf(item, "praise"), [
      say`You put a decision into words ${when}, so everyone could tell that it was one.`,
      say`You said what was decided ${when}; once was enough for all to hear it.`,
      say`One decision got its sentence ${when}, and the sentence was yours.`,
    ]);
  return vary(seedOf(item, "praise"), [
    say`You put decisions into words ${times(count)}, ${when}, so everyone could tell what was settled.`,
    say`You say when something is settled: ${times(count)} in this meeting, ${when}.`,
  ]);
}

function textOf(item: Item, { segment, span }: Moment): string {
  return item.conversation.segments[segment]?.text.slice(span?.start, span?.end) ?? "";
}
