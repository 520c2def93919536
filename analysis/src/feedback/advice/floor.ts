import type { Monologue } from "../../conversation/conversation.ts";
import { formatAmount } from "../../scoring/format-amount.ts";
import type { Advice, Change, Item } from "../item.ts";
import { named } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { capitalized, vary } from "../wording.ts";
import { longestStretch, nextToSpeak, pointOfStretch, standsAlone, whatItCost } from "./longest-stretch.ts";
import { goal, outOf, seedOf, whenKnown } from "./parts.ts";

/** Who has less of all speech than this leaves the others room, but for a stretch. */
const shareMax = 0.5;

export const talkShare: Advice = {
  criterion: "listening.talk-share",
  theme: "floor",
  change: (item) => (tooLittle(item) ? null : handOver(item, shareOf(item), "of all speech was yours")),
};

export const longestMonologue: Advice = {
  criterion: "listening.longest-monologue",
  theme: "floor",
  change: (item) => handOver(item, monologueOf(item), "at the longest", hasItsShare(item)),
};

export const longestMonologueWords: Advice = {
  criterion: "listening.longest-monologue-words",
  theme: "floor",
  change: (item) => handOver(item, monologueOf(item), "at the longest", hasItsShare(item)),
};

export const longTurns: Advice = {
  criterion: "clarity.long-turns",
  theme: "floor",
  change: (item) => handOver(item, longTurnsOf(item), "of your turns were long"),
};

/** Whether the user speaks about as much as the meeting asks for, or less. */
function hasItsShare(item: Item): boolean {
  const { speakers } = item.conversation;
  const own = speakers.find(({ name }) => name === item.user)?.share ?? 0;
  return own < shareMax;
}

/** Advice to stop after the point, shown on the longest stretch of the user's. */
function handOver(item: Item, what: Prose, ofWhat: string, once = false): Change | null {
  const longest = longestStretch(item);
  const shown = longest && pointOfStretch(item, longest);
  if (!longest || !shown) return null;
  const next = nextToSpeak(item, longest);
  const who = next === null ? "someone" : named(item, next);
  return {
    focus: vary(seedOf(item, "focus"), [
      say`Stop after your point and hand over to ${who}`,
      say`Make your point in a few sentences, then ask ${who}`,
      say`Break your long stretches with a question to ${who}`,
      say`Say the point first and leave the rest for ${who} to ask`,
    ]),
    what,
    why: whatItCost(item, longest, next),
    suggestion: vary(seedOf(item, "suggestion"), [
      say`Say the point first, give one reason, and ask someone what they think before you go on.`,
      say`After three sentences stop and ask: what does this mean for you, ${who}?`,
      say`Start with the sentence that you would end with; whoever needs the background will ask for it.`,
      say`Leave a pause after each point. If nobody comes in, ask ${who} by name.`,
    ]),
    goal: goal(item, goalOf(item), ofWhat),
    evidence: [shown.evidence],
    alternative: shown.alternative,
    ...(once && standsAlone(item, longest) ? { mild: true as const } : {}),
  };
}

function goalOf(item: Item): Prose {
  return vary(seedOf(item, "goal"), [
    say`Hand over before a minute is up`,
    say`Put a question to someone at least once a minute`,
    say`Say the point first, then stop`,
  ]);
}

function tooLittle(item: Item): boolean {
  return item.score.next !== null && item.score.value < item.score.next.target;
}

function shareOf(item: Item): Prose {
  const { value, anchors } = item.score;
  const best = "best" in anchors ? anchors.best : null;
  const fair = best
    ? `; in a meeting like this ${Math.round(best[0] * 100)} to ${formatAmount(best[1], "ratio")} leaves room for the others`
    : "";
  return say`${formatAmount(value, "ratio")} of all speech was yours${fair}.`;
}

function monologueOf(item: Item): Prose {
  const size = formatAmount(item.score.value, item.score.unit);
  const when = startsAt(item, longestStretch(item));
  return vary(seedOf(item, "what"), [
    say`Your longest stretch without anyone else lasted ${size}${when}.`,
    say`At the longest you spoke for ${size} without anyone else${when}.`,
  ]);
}

function longTurnsOf(item: Item): Prose {
  return say`${capitalized(outOf(item, "your {n} turns"))} ran over a minute, the longest${startsAt(item, longestStretch(item))}.`;
}

function startsAt(item: Item, longest: Monologue | undefined): Prose {
  const when = whenKnown(item, longest?.segments.slice(0, 1) ?? []);
  return when.length === 0 ? say`` : say`, starting ${when}`;
}
