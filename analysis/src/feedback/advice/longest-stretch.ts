import type { Monologue } from "../../conversation/conversation.ts";
import { rankQuotes } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { toPassage } from "../../language/passage.ts";
import { formatAmount, formatSeconds } from "../../scoring/format-amount.ts";
import { turnAfter } from "../around.ts";
import type { Item } from "../item.ts";
import { named, others, toName } from "../people.ts";
import { listed, type Prose, say } from "../prose.ts";
import { type Point, pointOf } from "../rewrite/point-first.ts";
import { topicOf } from "../topic.ts";
import { counted, vary } from "../wording.ts";
import { seedOf, whenKnown } from "./parts.ts";

/** An answer of so few words to a long stretch shows that it left nothing to say. */
const fewWords = 12;
/** Only the start of a long stretch is read for its point: that is where it belongs. */
const segmentsRead = 40;
/** Stretches of at least this part of the longest one are like it. */
const nearlyAsLong = 0.6;

export function longestStretch(item: Item): Monologue | undefined {
  const own = item.conversation.monologues.filter((each) => each.speaker === item.user);
  return own.reduce<Monologue | undefined>(
    (best, each) => (length(each) > (best ? length(best) : 0) ? each : best),
    undefined,
  );
}

function length(monologue: Monologue): number {
  return monologue.durationMs ?? monologue.wordCount;
}

/** Who spoke next, else who spoke most beside the user. */
export function nextToSpeak(item: Item, longest: Monologue): string | null {
  return turnAfter(item, longest.segments.at(-1) ?? 0)?.speaker ?? others(item)[0] ?? null;
}

/** Whether no other stretch of the user's comes near the longest: once is no habit. */
export function standsAlone(item: Item, longest: Monologue): boolean {
  const near = item.conversation.monologues.filter(
    (each) => each.speaker === item.user && length(each) >= nearlyAsLong * length(longest),
  );
  return near.length === 1;
}

/** Words of the stretch that hold its point, and the point alone with a question behind it. */
export function pointOfStretch(
  item: Item,
  longest: Monologue,
): { readonly evidence: Evidence; readonly alternative: string | null } | null {
  const moments = longest.segments.slice(0, segmentsRead).flatMap((segment) => sentencesOf(item, segment));
  const quotes = rankQuotes(item.conversation, moments);
  const pointed = quotes.map((evidence) => ({ evidence, found: pointOf(evidence.quote) }));
  const [chosen] = pointed
    .filter(({ found }) => found !== null)
    .sort((one, other) => worthOf(other.found) - worthOf(one.found));
  const evidence = chosen?.evidence ?? quotes[0];
  if (!evidence) return null;
  const alternative = chosen?.found?.settles
    ? `${chosen.found.point} ${question(item, evidence, nextToSpeak(item, longest))}`
    : null;
  return { evidence, alternative };
}

/** A point that others must wait for shows best what to change. */
function worthOf(found: Point | null): number {
  return (found?.settles ? 2 : 0) + (found?.first ? 0 : 1);
}

function sentencesOf(
  item: Item,
  segment: number,
): { segment: number; span: { start: number; end: number } }[] {
  const { sentences } = toPassage(item.conversation.segments[segment]?.text ?? "");
  return sentences.map(({ start }, index) => ({
    segment,
    span: { start, end: sentences[Math.min(index + 1, sentences.length - 1)]?.end ?? start + 1 },
  }));
}

function question(item: Item, evidence: Evidence, next: string | null): string {
  const name = toName(item, next);
  const topic = /^the .+/u.exec(topicOf(evidence.quote) ?? "")?.[0];
  return vary(evidence.quote, [
    `How does that look from your side${name}?`,
    topic ? `What do you make of ${topic}${name}?` : `What does that mean for you${name}?`,
    `What's your view${name}?`,
    `What would you do${name}?`,
  ]);
}

/** Who had no turn in that time, what part of the meeting it was, and what came back. */
export function whatItCost(item: Item, longest: Monologue, next: string | null): Prose {
  const [start] = longest.segments;
  const size =
    longest.durationMs === null
      ? counted(longest.wordCount, "word")
      : formatSeconds(longest.durationMs / 1000);
  const when = whenKnown(item, longest.segments.slice(0, 1));
  const spoke = vary(seedOf(item, "cost"), [
    say`In one stretch ${when} you spoke for ${size}, and ${room(item)} in that time`,
    say`From the first word of one stretch ${when} to its last it was ${size}${part(item, longest)}, and ${room(item)} in it`,
  ]);
  const after = start === undefined ? undefined : turnAfter(item, longest.segments.at(-1) ?? start);
  if (!after || next === null || after.wordCount > fewWords) return say`${spoke}.`;
  return say`${spoke}; what came back from ${named(item, next)} was ${counted(after.wordCount, "word")}.`;
}

function room(item: Item): string {
  const silent = others(item).map((name) => named(item, name));
  return silent.length <= 3
    ? `${listed(silent) || "nobody else"} had no turn`
    : `none of the other ${silent.length} had a turn`;
}

function part(item: Item, longest: Monologue): string {
  const { durationMs } = item.conversation;
  const share = durationMs ? (longest.durationMs ?? 0) / durationMs : 0;
  return share >= 0.05 ? `, ${formatAmount(share, "ratio")} of the meeting` : "";
}
