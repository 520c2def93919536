import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import type { Advice, Item } from "../item.ts";
import { vocative } from "../names.ts";
import { others } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { nameOwner } from "../rewrite/name-owner.ts";
import { capitalized } from "../wording.ts";
import { goal, outOf, ownSpans, whenKnown } from "./parts.ts";

export const ownedItems: Advice = {
  criterion: "decisionMaking.owned-action-items",
  theme: "tasks",
  praise: (item) =>
    taskPraise(item, say`You say who does what: ${outOf(item, "the {n} tasks you spoke of")} had an owner.`),
  change(item) {
    const own = ownSpans(item, (acts) =>
      acts.commitments.filter((each) => each.owner === null || each.owner === "we"),
    );
    const other = vocative(
      others(item)[0] ?? "",
      item.conversation.speakers.map((speaker) => speaker.name),
    );
    const name = others(item).length === 1 ? other : null;
    const [first] = rankQuotes(item.conversation, own)
      .map((evidence) => ({ evidence, asked: nameOwner(evidence.quote, name) }))
      .sort((one, other) => Number(other.asked !== null) - Number(one.asked !== null));
    if (!first) return null;
    return {
      focus: say`Give every task a name`,
      what: say`${capitalized(outOf(item, "the {n} tasks you spoke of"))} had an owner.`,
      why: say`The task ${whenKnown(item, [first.evidence.segment])} went to no one in particular, and no one said “I’ll do it”.`,
      suggestion: say`When “we should” or “somebody” comes up, ask right away: who takes it?`,
      goal: goal(item, say`Ask “who takes it?” for every task`, "of the tasks have an owner"),
      evidence: [first.evidence],
      alternative: first.asked,
    };
  },
};

export const datedItems: Advice = {
  criterion: "decisionMaking.dated-action-items",
  theme: "tasks",
  missing: true,
  praise: (item) =>
    taskPraise(item, say`You say by when: ${outOf(item, "the {n} tasks you spoke of")} had a date.`),
  change(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.commitments.filter((each) => each.due === null && each.owner !== "I")),
    );
    if (!evidence) return null;
    return {
      focus: say`Ask for a date with every task`,
      what: say`${capitalized(outOf(item, "the {n} tasks you spoke of"))} had a date.`,
      why: say`The task ${whenKnown(item, [evidence.segment])} was left without one.`,
      suggestion: say`End every task with the question “by when?”, also where it is your own.`,
      goal: goal(item, say`Ask “by when?” for every task`, "of the tasks have a date"),
      evidence: [evidence],
      alternative: `${evidence.quote.replace(/[\s,;:…-]+$/u, "")} By when can we have it?`,
    };
  },
};

function taskPraise(
  item: Item,
  description: Prose,
): { description: Prose; evidence: NonNullable<ReturnType<typeof bestQuote>> } | null {
  const evidence = bestQuote(
    item.conversation,
    ownSpans(item, (acts) =>
      acts.questions.length > 0
        ? []
        : acts.commitments.filter((each) => each.owner !== null && each.owner !== "we" && !each.hedged),
    ),
  );
  return evidence && { description, evidence };
}
