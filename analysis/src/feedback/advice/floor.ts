import type { Monologue } from "../../conversation/conversation.ts";
import { rankQuotes } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { countWords } from "../../evidence/excerpt.ts";
import { formatAmount, formatSeconds } from "../../scoring/format-amount.ts";
import { turnAfter } from "../around.ts";
import type { Advice, Change, Item } from "../item.ts";
import { named, others, toName } from "../people.ts";
import { listed, type Prose, say } from "../prose.ts";
import { cleanStart } from "../rewrite/clean.ts";
import { capitalized, counted, vary } from "../wording.ts";
import { goal, outOf, seedOf, whenKnown } from "./parts.ts";

/** A line of fewer words is seldom the point of a long stretch. */
const pointWordsMin = 10;

export const talkShare: Advice = {
  criterion: "listening.talk-share",
  theme: "floor",
  change: (item) => (tooLittle(item) ? null : handOver(item, shareOf(item), "of all speech was yours")),
};

export const longestMonologue: Advice = {
  criterion: "listening.longest-monologue",
  theme: "floor",
  change: (item) => handOver(item, monologueOf(item), "at the longest"),
};

export const longestMonologueWords: Advice = {
  criterion: "listening.longest-monologue-words",
  theme: "floor",
  change: (item) => handOver(item, monologueOf(item), "at the longest"),
};

export const longTurns: Advice = {
  criterion: "clarity.long-turns",
  theme: "floor",
  change: (item) => handOver(item, longTurnsOf(item), "of your turns were long"),
};

/** Advice to stop after the point, shown on the longest stretch of the user's. */
function handOver(item: Item, what: Prose, ofWhat: string): Change | null {
  const longest = longestOf(item);
  if (!longest) return null;
  const quotes = rankQuotes(
    item.conversation,
    longest.segments.map((segment) => ({ segment, strength: tells(item, segment) })),
  );
  const first = quotes.find((each) => countWords(each.quote) >= pointWordsMin) ?? quotes[0];
  if (!first) return null;
  const next = nextSpeaker(item, longest);
  return {
    focus: vary(seedOf(item), [
      say`Stop after your point and hand over`,
      say`Make your point in a few sentences, then ask`,
      say`Break long stretches with a question`,
    ]),
    what,
    why: why(item, longest, next),
    suggestion: vary(seedOf(item), [
      say`Say the point first, give one reason, and ask someone what they think before you go on.`,
      say`After three sentences stop and ask: what does this mean for you?`,
    ]),
    goal: goal(item, say`Hand over before a minute is up`, ofWhat),
    evidence: [first],
    alternative: pointThenQuestion(item, first, next),
  };
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
  const longest = longestOf(item);
  return say`Your longest stretch without anyone else lasted ${formatAmount(item.score.value, item.score.unit)} ${whenKnown(item, longest?.segments.slice(0, 1) ?? [])}.`;
}

function longTurnsOf(item: Item): Prose {
  return say`${capitalized(outOf(item, "your {n} turns"))} ran long, the longest ${whenKnown(item, longestOf(item)?.segments.slice(0, 1) ?? [])}.`;
}

function longestOf(item: Item): Monologue | undefined {
  const own = item.conversation.monologues.filter((each) => each.speaker === item.user);
  return own.reduce<Monologue | undefined>(
    (best, each) => (length(each) > (best ? length(best) : 0) ? each : best),
    undefined,
  );
}

function length(monologue: Monologue): number {
  return monologue.durationMs ?? monologue.wordCount;
}

function why(item: Item, longest: Monologue, next: string | null): Prose {
  const size =
    longest.durationMs === null
      ? counted(longest.wordCount, "word")
      : formatSeconds(longest.durationMs / 1000);
  const [start] = longest.segments;
  const silent = others(item).map((label) => named(item, label));
  const room =
    silent.length <= 3 ? `${listed(silent)} had no turn` : `none of the other ${silent.length} had a turn`;
  const spoke = say`In one stretch ${whenKnown(item, longest.segments.slice(0, 1))} you spoke for ${size}, and ${room} in that time`;
  const after = start === undefined ? undefined : turnAfter(item, longest.segments.at(-1) ?? start);
  if (!after || next === null || after.wordCount > 12) return say`${spoke}.`;
  return say`${spoke}; what came back from ${named(item, next)} was ${counted(after.wordCount, "word")}.`;
}

function nextSpeaker(item: Item, longest: Monologue): string | null {
  return turnAfter(item, longest.segments.at(-1) ?? 0)?.speaker ?? others(item)[0] ?? null;
}

/** A line that decides, promises or asks carries the point better than one that tells. */
function tells(item: Item, segment: number): number {
  const acts = item.conversation.acts[segment];
  if (!acts) return 0;
  return acts.decisions.length > 0 || acts.commitments.length > 0 ? 0.3 : 0;
}

function pointThenQuestion(item: Item, evidence: Evidence, next: string | null): string {
  const point = cleanStart(evidence.quote).replace(/[\s,;:…-]+$/u, "");
  const stop = /[.!?]$/u.test(point) ? "" : ".";
  const name = toName(item, next);
  const question = vary(evidence.quote, [
    `How does that look from your side${name}?`,
    `What does that mean for you${name}?`,
    `What's your view${name}?`,
  ]);
  return `${point}${stop} ${question}`;
}
