import type { SegmentActs, Span } from "../../conversation/acts.ts";
import type { Moment } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { findQuestions } from "../../language/questions.ts";
import { formatAmount } from "../../scoring/format-amount.ts";
import { nextLevel } from "../../scoring/next-level.ts";
import type { Item, Subject } from "../item.ts";
import { moments, type Prose, say } from "../prose.ts";
import { inWords } from "../wording.ts";

/** A goal is at least this level: what people usually reach. */
const goalLevelMin = 3;

/** A goal closer than this part of today's number is no step. */
const stepMin = 0.15;

/** So few of something are not told in percent, and the next number is none. */
const fewEnough = 2;

/** From this size on a share is told in percent. */
const countedUpTo = 100;

/** A quote that shows something good is better without fillers. */
const fillerCost = 0.15;

/**
 * What variants are chosen by: measured numbers, which differ from meeting to meeting. `slot` names the sentence, so that
 * one report's sentences vary independently.
 */
export function seedOf(item: Item, slot = ""): string {
  const { criterion, value, sampleSize } = item.score;
  const { speakers, turns } = item.conversation;
  const words = speakers.map((speaker) => speaker.wordCount).join(" ");
  return `${criterion.id} ${slot} ${value} ${sampleSize} ${turns.length} ${words}`;
}

/** `at 14:01 and 14:07`; nothing where the transcript has no times. */
export function whenKnown(subject: Subject, positions: readonly number[]): Prose {
  return subject.conversation.timeGrade === "none" ? [] : moments(positions);
}

/** `<what to do>. Today: <number> <of what>; aim for <the number to reach next>.` */
export function goal(item: Item, whatToDo: Prose, ofWhat: string): Prose {
  const { criterion, anchors, value, unit, level, sampleSize } = item.score;
  const count = Math.round(value * sampleSize);
  if (unit === "ratio" && anchors.better === "less" && count <= fewEnough && ofWhat.startsWith("of your "))
    return say`${whatToDo}. Today: ${inWords(count)} ${ofWhat.replace("of your ", `of your ${inWords(sampleSize)} `)}; aim for none.`;
  const from = Math.max(level, goalLevelMin - 1);
  const near = nextLevel(criterion, anchors, value, from, unit);
  const worthIt = near === null || Math.abs(near.target - value) >= stepMin * Math.abs(value);
  const aim = worthIt ? near : (nextLevel(criterion, anchors, value, from + 1, unit) ?? near);
  return say`${whatToDo}. Today: ${formatAmount(value, unit)} ${ofWhat}${aim ? `; aim for ${aim.amount}` : ""}.`;
}

/** A share as a count: `two of your 14 replies`, `all three of your questions`, `none of your 20 turns`. */
export function outOf(item: Item, things: string): string {
  const { value, sampleSize } = item.score;
  const count = Math.round(value * sampleSize);
  if (sampleSize > countedUpTo)
    return `${formatAmount(value, "ratio")} of ${things.replace("{n}", String(sampleSize))}`;
  const of = things.replace("{n}", count === sampleSize ? "" : inWords(sampleSize)).replace(/ {2,}/g, " ");
  if (count === 0 && sampleSize === 2) return `neither of ${of}`;
  if (count < sampleSize || sampleSize < 2) return `${count === 0 ? "none" : inWords(count)} of ${of}`;
  return sampleSize === 2 ? `both of ${of}` : `all ${inWords(sampleSize)} of ${of}`;
}

/** The user's own segments for which this holds, to choose a quote from. */
export function ownMoments(
  subject: Subject,
  holds: (acts: SegmentActs, position: number) => boolean,
): Moment[] {
  const { segments, acts } = subject.conversation;
  return segments.flatMap((segment, position) => {
    const done = acts[position];
    return segment.speaker === subject.user && done && holds(done, position) ? [{ segment: position }] : [];
  });
}

/** A moment that is rated for how well it can be quoted. */
type Rated = Moment & { readonly strength: number };

/** The user's own places of one kind: a moment for each span. */
export function ownSpans(subject: Subject, spansOf: (acts: SegmentActs) => readonly Span[]): Rated[] {
  const { segments, acts } = subject.conversation;
  return segments.flatMap((segment, position) => {
    const done = acts[position];
    if (segment.speaker !== subject.user || !done) return [];
    const strength = -fillerCost * Math.min(2, done.fillers.length);
    return spansOf(done).map((span) => ({ segment: position, span, strength }));
  });
}

/** The places of one kind in the segments that prove the score. */
export function spansOfScore(item: Item, spansOf: (acts: SegmentActs) => readonly Span[]): Rated[] {
  const proof = new Set(item.score.segments);
  return ownSpans(item, spansOf).filter(({ segment }) => proof.has(segment));
}

/** Whether words ask by their form: a mark alone may be a voice that rises. */
export function isAskedInForm(subject: Subject, { segment, span }: Moment): boolean {
  const text = subject.conversation.segments[segment]?.text.slice(span?.start, span?.end) ?? "";
  return findQuestions(text.replaceAll("?", "")).length > 0;
}

/** How many places of one kind lie in the quoted words. */
export function countQuoted(
  subject: Subject,
  { segment, quote }: Evidence,
  spansOf: (acts: SegmentActs) => readonly Span[],
): number {
  const { segments, acts } = subject.conversation;
  const start = segments[segment]?.text.indexOf(quote) ?? 0;
  const done = acts[segment];
  const within = (span: Span) => span.start >= start && span.end <= start + quote.length;
  return done ? spansOf(done).filter(within).length : 0;
}

/** How many of something the user's own segments have. */
export function countOwn(subject: Subject, count: (acts: SegmentActs) => number): number {
  const { segments, acts } = subject.conversation;
  return segments.reduce((sum, segment, position) => {
    const done = acts[position];
    return segment.speaker === subject.user && done ? sum + count(done) : sum;
  }, 0);
}

/** Such a line is no proof of speaking plainly; nor is one that begins in the middle. */
export const unsure =
  /\b(?:I (?:\w+ )?(?:think|guess|wonder|suppose|feel|assume)|don['’]t know|not (?:\w+ )?sure|no idea|like,|um|uh)\b|^\W*(?:no|well|but|because|and)\b|\b(?:um|uh|and|or|but|so|the|a|to|because)\W*$/iu;

/** Lines of substance that say something plainly: what shows how the user speaks when nothing special happens. */
export function plainLines(subject: Subject): Moment[] {
  const cutIn = new Set(subject.conversation.interruptions.map((each) => each.interrupting));
  const plain = ownMoments(subject, (acts, position) => {
    if (cutIn.has(position)) return false;
    const flaws = acts.fillers.length + acts.hedges.length + acts.falseStarts.length;
    const text = subject.conversation.segments[position]?.text ?? "";
    return flaws === 0 && acts.questions.length === 0 && acts.dismissal === null && !unsure.test(text);
  });
  const settled = plain.length > 3 ? plain.slice(1, -1) : plain;
  return settled.map((moment) => ({ ...moment, strength: substance(subject, moment.segment) }));
}

/** 0 to 1: longer lines say more. */
function substance(subject: Subject, position: number): number {
  return Math.min(1, (subject.conversation.wordCounts[position] ?? 0) / 30);
}

/** What a signal of the whole conversation came to; 0 where it could not be measured. */
export function conversationValue(subject: Subject, signal: string): number {
  const found = subject.signals.find((each) => each.id === signal && each.speaker === null);
  return found?.measurement.value ?? 0;
}
