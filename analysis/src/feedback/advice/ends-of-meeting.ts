import { bestQuote } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { countWords } from "../../evidence/excerpt.ts";
import { wantsAnswer } from "../../language/questions.ts";
import { turnBefore } from "../around.ts";
import type { Item } from "../item.ts";
import { type Prose, say } from "../prose.ts";
import { counted, inWords } from "../wording.ts";
import { conversationValue, ownMoments } from "./parts.ts";

/** This part of the meeting counts as its beginning, and as its end. */
export const endPart = 0.15;

/** So many lines count as the first ones, and as the last. */
const firstLines = 2;
const lastLines = 3;
/** What each line nearer to the end is worth as a quote. */
const laterIsBetter = 0.3;

/** How many decisions and tasks the meeting had, where there were any. */
export function counts(item: Item): Prose {
  const tasks = conversationValue(item, "action-items");
  const decisions = conversationValue(item, "decisions");
  if (tasks === 0 && decisions === 0) return say``;
  const found = [
    tasks > 0 ? counted(tasks, "task") : "",
    decisions > 0 ? counted(decisions, "decision") : "",
  ].filter(Boolean);
  return say`, although ${found.join(" and ")} came up in it`;
}

/** Whether the user's own lines in this part of the meeting have such words. */
export function sounds(item: Item, pattern: RegExp, from: number, to?: number): boolean {
  const own = item.conversation.segments.filter((segment) => segment.speaker === item.user).slice(from, to);
  return own.some((segment) => pattern.test(segment.text));
}

/** Whether anyone says such words in the part of the meeting that begins at `from`, 0 to 1. */
export function saidByAnyone(item: Item, pattern: RegExp, from: number): boolean {
  const { segments } = item.conversation;
  const first = Math.floor(from * segments.length);
  return segments
    .slice(first, Math.ceil((from + endPart) * segments.length))
    .some(({ text }) => pattern.test(text));
}

/** `the 34 minutes` of this meeting, as far as they are known. */
export function lengthOf(item: Item): string {
  const { durationMs, turns } = item.conversation;
  const minutes = Math.round((durationMs ?? 0) / 60_000);
  return minutes >= 2 ? `the ${inWords(minutes)} minutes` : `the ${turns.length} turns`;
}

/** `, after three tasks`, where there were at least two. */
export function tally(item: Item): Prose {
  const tasks = conversationValue(item, "action-items");
  return tasks < 2 ? say`` : say`, after ${counted(tasks, "task")}`;
}

/** Whether the meeting had too few tasks and decisions for a recap to be missed. */
export function nothingToRepeat(item: Item): boolean {
  return conversationValue(item, "action-items") + conversationValue(item, "decisions") < 2;
}

/** Something of the first things the user said. */
export function firstLine(item: Item): Evidence | null {
  const opening = ownMoments(
    item,
    (acts, position) => words(item, position) >= 5 && acts.questions.length === 0,
  ).slice(0, firstLines);
  return bestQuote(item.conversation, opening);
}

/** Something of the last things the user said that is more than a goodbye. */
export function lastLine(item: Item): Evidence | null {
  const closing = ownMoments(
    item,
    (acts, position) =>
      words(item, position) >= 5 &&
      acts.questions.length === 0 &&
      !isGoodbye(item, position) &&
      !isAnswer(item, position),
  ).slice(-lastLines);
  const later = closing.map((moment, index) => ({ ...moment, strength: index * laterIsBetter }));
  return bestQuote(item.conversation, later);
}

/** An answer is about what was asked, not about the end. */
function isAnswer(item: Item, position: number): boolean {
  const last = turnBefore(item, position)?.segments.at(-1);
  const questions = last === undefined ? [] : (item.conversation.acts[last]?.questions ?? []);
  return questions.some((each) => wantsAnswer(each.kind));
}

function isGoodbye(item: Item, position: number): boolean {
  const text = item.conversation.segments[position]?.text ?? "";
  return /\b(?:bye|goodbye|see you|good night|have a (?:good|great|nice)|take care|talk (?:to you )?(?:soon|later))\b/iu.test(
    text,
  );
}

function words(item: Item, position: number): number {
  return countWords(item.conversation.segments[position]?.text ?? "");
}

/** The text with a mark at its end. */
export function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text.replace(/[\s,;:-]+$/u, "")}.`;
}
