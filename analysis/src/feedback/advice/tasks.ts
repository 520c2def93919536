import { bestQuote, rankQuotes } from "../../evidence/best-quote.ts";
import { whenAbout } from "../cost.ts";
import type { Advice, Item } from "../item.ts";
import { vocative } from "../names.ts";
import { others } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { nameOwner } from "../rewrite/name-owner.ts";
import { capitalized, vary } from "../wording.ts";
import { goal, outOf, ownSpans, seedOf, whenKnown } from "./parts.ts";

export const ownedItems: Advice = {
  criterion: "decisionMaking.owned-action-items",
  theme: "tasks",
  deed: true,
  praise: (item) =>
    taskPraise(
      item,
      vary(seedOf(item, "praise"), [
        say`You say who does what: ${outOf(item, "the {n} tasks you spoke of")} had an owner.`,
        say`Tasks get a name when you speak of them: ${outOf(item, "the {n} you named")} had an owner.`,
      ]),
    ),
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
      focus: vary(seedOf(item, "focus"), [
        say`Give every task a name`,
        say`Ask who does it before you move on`,
        say`Turn “we” into a name${whenAbout(first.evidence.quote)}`,
      ]),
      what: say`${capitalized(outOf(item, "the {n} tasks you spoke of"))} had an owner.`,
      why: vary(seedOf(item, "why"), [
        say`The task ${whenKnown(item, [first.evidence.segment])} went to no one in particular, so each of you could leave it to someone else.`,
        say`Of this task ${whenKnown(item, [first.evidence.segment])} everyone heard what and no one heard who.`,
        say`A task for everybody, as here ${whenKnown(item, [first.evidence.segment])}, is nobody’s by the end of the meeting.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`When “we should” or “somebody” comes up, ask right away: who takes it?`,
        say`Put a name before the verb: not “we need to”, but “${name ?? "<name>"}, can you”.`,
        say`Offer it to someone by name. If nobody takes it, take it yourself or say that it is dropped.`,
      ]),
      goal: goal(item, say`Ask “who takes it?” for every task`, "of the tasks have an owner"),
      evidence: [first.evidence],
      alternative: first.asked,
    };
  },
};

export const datedItems: Advice = {
  criterion: "decisionMaking.dated-action-items",
  theme: "tasks",
  deed: true,
  missing: true,
  praise: (item) =>
    ownPromisesVague(item)
      ? null
      : taskPraise(item, say`You say by when: ${outOf(item, "the {n} tasks you spoke of")} had a date.`),
  change(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.commitments.filter((each) => each.due === null && each.owner !== "I")),
    );
    if (!evidence) return null;
    return {
      focus: vary(seedOf(item, "focus"), [
        say`Ask for a date with every task`,
        say`Put a day to every task`,
        say`End a task with “by when?”`,
      ]),
      what: say`${capitalized(outOf(item, "the {n} tasks you spoke of"))} had a date.`,
      why: vary(seedOf(item, "why"), [
        say`The task ${whenKnown(item, [evidence.segment])} was left without one, so nobody can tell when it is late.`,
        say`Whoever has the task from here ${whenKnown(item, [evidence.segment])} may think of tomorrow, and you of next month.`,
      ]),
      suggestion: vary(seedOf(item, "suggestion"), [
        say`End every task with the question “by when?”, also where it is your own.`,
        say`Let whoever takes a task name the day; a day of one’s own is kept more often.`,
      ]),
      goal: goal(item, say`Ask “by when?” for every task`, "of the tasks have a date"),
      evidence: [evidence],
      alternative: `${evidence.quote.replace(/[\s,;:…-]+$/u, "")} By when can we have it?`,
    };
  },
};

/** Whose own promises have no date is not praised for the dates of other tasks. */
export function ownPromisesVague(item: Item): boolean {
  const signal = item.signals.find((each) => each.id === "vague-commitments" && each.speaker === item.user);
  return (signal?.measurement.value ?? 0) >= 0.5;
}

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
