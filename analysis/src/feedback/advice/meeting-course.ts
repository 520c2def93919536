import { bestQuote } from "../../evidence/best-quote.ts";
import type { Evidence } from "../../evidence/evidence.ts";
import { countWords } from "../../evidence/excerpt.ts";
import { formatAmount } from "../../scoring/format-amount.ts";
import type { Advice, Item } from "../item.ts";
import { carriesTheMeeting } from "../people.ts";
import { type Prose, say } from "../prose.ts";
import { counted, inWords, times, vary } from "../wording.ts";
import { conversationValue, ownMoments, ownSpans, seedOf, whenKnown } from "./parts.ts";

/** Words that may well be a plan or a recap in other words; then nothing is said against it. */
const planned =
  /\b(?:agenda|points?|topics?|items?|things|first|today|tonight|go (?:over|through)|talk about|discuss|cover|look at)\b/iu;
const repeated =
  /\b(?:sum(?:mary| up|marize|marise)|recap|repeat|agreed|next steps?|happens next|takeaways?|action items?|wrap up|to be clear)\b/iu;

export const agenda: Advice = {
  criterion: "timeManagement.agenda",
  theme: "agenda",
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.agenda),
    );
    return (
      evidence && {
        description: say`You said at the start what the meeting is for, so everyone knew what ${lengthOf(item)} were for.`,
        evidence,
      }
    );
  },
  change(item) {
    const evidence = firstLine(item);
    if (!evidence || !carriesTheMeeting(item) || sounds(item, planned, 0, 6)) return null;
    return {
      focus: vary(seedOf(item), [
        say`Say at the start what you want to have at the end`,
        say`Open with a plan of one sentence`,
      ]),
      what: say`Nobody said at the start what ${lengthOf(item)} were to cover.`,
      why: say`You opened ${whenKnown(item, [evidence.segment])} without saying what the meeting should lead to, and no one else said it${counts(item)}.`,
      suggestion: say`In the first minute say what you want to decide and in which order, and ask what is missing.`,
      goal: say`Open with a plan: what is to be decided, in which order, until when. Today there was none; aim for one sentence in the first minute.`,
      evidence: [evidence],
      alternative: `${ended(evidence.quote)} ${vary(evidence.quote, ["Before we start: what do we want to have decided when we leave?", "First a plan for the time we have: what must we cover today?"])}`,
    };
  },
};

export const timeChecks: Advice = {
  criterion: "timeManagement.time-checks",
  theme: "time",
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.timeChecks),
    );
    return (
      evidence && {
        description: say`You kept an eye on the clock and said so ${times(item.score.value)}, ${whenKnown(item, item.score.segments)}.`,
        evidence,
      }
    );
  },
};

export const closingRecap: Advice = {
  criterion: "timeManagement.closing-recap",
  theme: "recap",
  missing: true,
  praise(item) {
    const evidence = bestQuote(
      item.conversation,
      ownSpans(item, (acts) => acts.recaps),
    );
    return (
      evidence && {
        description: say`You closed with what was agreed${tally(item)}, so nobody leaves with a version of their own.`,
        evidence,
      }
    );
  },
  change(item) {
    const evidence = lastLine(item);
    if (!evidence || !carriesTheMeeting(item) || nothingToRepeat(item) || sounds(item, repeated, -8))
      return null;
    return {
      focus: vary(seedOf(item), [
        say`Repeat at the end who does what by when`,
        say`Keep the last minute for a recap`,
      ]),
      what: say`The meeting ended without a recap${counts(item)}.`,
      why: say`This was among your last words ${whenKnown(item, [evidence.segment])}. No one repeated what was agreed${counts(item)}.`,
      suggestion: say`Two minutes before the end name each task with its owner and its date, and ask whether anything is missing.`,
      goal: say`Close with a recap: each task, who does it, by when. Today there was none; aim for one in the last two minutes.`,
      evidence: [evidence],
      alternative: `${vary(evidence.quote, ["Before we go, let me repeat what we agreed: who does what, and by when?", "One last thing: can each of us say what we take on, and by when?"])} ${evidence.quote}`,
    };
  },
};

export const overrun: Advice = {
  criterion: "timeManagement.overrun",
  theme: "time",
  change(item) {
    const evidence = lastLine(item);
    if (!evidence) return null;
    const over = formatAmount(item.score.value, item.score.unit);
    return {
      focus: say`End on time`,
      what: say`The meeting ran ${over} past its planned end.`,
      why: say`When you said this ${whenKnown(item, [evidence.segment])}, the planned end was near or over; in the end it was ${over}.`,
      suggestion: say`Ten minutes before the end say what is still open, and choose what moves to another time.`,
      goal: say`Name what is left ten minutes before the end. Today: ${over} over${item.score.next ? say`; aim to ${item.score.next.needs}` : say``}.`,
      evidence: [evidence],
      alternative: null,
    };
  },
};

/** How many decisions and tasks the meeting had, where there were any. */
function counts(item: Item): Prose {
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
function sounds(item: Item, pattern: RegExp, from: number, to?: number): boolean {
  const own = item.conversation.segments.filter((segment) => segment.speaker === item.user).slice(from, to);
  return own.some((segment) => pattern.test(segment.text));
}

/** `the 34 minutes` of this meeting, as far as they are known. */
function lengthOf(item: Item): string {
  const { durationMs, turns } = item.conversation;
  const minutes = Math.round((durationMs ?? 0) / 60_000);
  return minutes >= 2 ? `the ${inWords(minutes)} minutes` : `the ${turns.length} turns`;
}

function tally(item: Item): Prose {
  const tasks = conversationValue(item, "action-items");
  return tasks < 2 ? say`` : say`, after ${counted(tasks, "task")}`;
}

function nothingToRepeat(item: Item): boolean {
  return conversationValue(item, "action-items") + conversationValue(item, "decisions") < 2;
}

function firstLine(item: Item): Evidence | null {
  const opening = ownMoments(item, (_, position) => words(item, position) >= 5).slice(0, 1);
  return bestQuote(item.conversation, opening);
}

/** The last thing the user said that is more than a goodbye. */
function lastLine(item: Item): Evidence | null {
  const closing = ownMoments(
    item,
    (_, position) => words(item, position) >= 6 && !isGoodbye(item, position),
  ).slice(-1);
  return bestQuote(item.conversation, closing);
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

function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text.replace(/[\s,;:-]+$/u, "")}.`;
}
