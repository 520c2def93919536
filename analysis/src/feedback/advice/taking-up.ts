import { bestQuote } from "../../evidence/best-quote.ts";
import { turnBefore } from "../around.ts";
import { about } from "../cost.ts";
import type { Advice, Item, Praise } from "../item.ts";
import { named } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { vary } from "../wording.ts";
import { outOf, seedOf } from "./parts.ts";

export const paraphrases: Advice = {
  criterion: "listening.paraphrases",
  theme: "replies",
  deed: true,
  praise: (item) =>
    praiseReply(item, (who, topic) =>
      vary(seedOf(item, "praise"), [
        say`You say back what you heard before you answer, as here to ${who}${topic}: ${outOf(item, "your {n} replies to a point")}.`,
        say`${who} could hear that you had understood${topic}: you said it back first. You did so in ${outOf(item, "your {n} replies to a point")}.`,
      ]),
    ),
};

export const buildingOn: Advice = {
  criterion: "collaboration.building-on",
  theme: "building",
  deed: true,
  praise: (item) =>
    praiseReply(item, (who, topic) =>
      vary(seedOf(item, "praise"), [
        say`You take ideas of others further, as here ${who}’s${topic}: ${outOf(item, "your {n} replies to a point")} added to what was said.`,
        say`What ${who} said${topic} did not end there: you built on it. ${outOf(item, "your {n} replies to a point").replace(/^./u, (first) => first.toUpperCase())} did so.`,
      ]),
    ),
};

/** Praise shown on a reply, with who had spoken before and about what. */
function praiseReply(item: Item, describe: (who: string, topic: string) => Prose): Praise | null {
  const evidence = bestQuote(
    item.conversation,
    item.score.segments.map((segment) => ({ segment, span: { start: 0, end: 1 } })),
  );
  const before = evidence && turnBefore(item, evidence.segment);
  if (!evidence || !before || evidence.speaker !== item.user) return null;
  return {
    description: describe(named(item, before.speaker), sharedTopic(about(item, before), evidence.quote)),
    evidence,
  };
}

/** ` about the budget`, where the reply speaks of it too. */
function sharedTopic(topic: string, reply: string): string {
  const noun = topic.split(" ").at(-1) ?? "";
  return noun !== "" && reply.toLowerCase().includes(noun) ? topic : "";
}
