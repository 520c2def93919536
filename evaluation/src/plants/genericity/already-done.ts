import type { Segment } from "@convo/analysis";
import type { Reading } from "../read-reports.ts";
import { speakersOf } from "../scene.ts";
import { calledName } from "../sentences/pool.ts";

interface Rule {
  readonly criterion: string;
  /** Whether the meeting plainly shows what the advice asks for, told by rules of this file's own. */
  readonly shows: (reading: Reading) => boolean;
}

const agenda =
  /\b(?:agenda|(?:today|tonight) (?:we|i)(?:['’]ll| will| want| have)|(?:plan|goal|purpose) (?:for|of) (?:today|this (?:meeting|call)))\b/i;
const recap =
  /\b(?:to sum (?:it )?up|to summari[sz]e|(?:quick |let me )recap|(?:just )?to repeat what we)\b/i;
const timeCheck =
  /\b(?:minutes? left|running (?:out of|short on) time|time[- ]check|in the interest of time|out of time)\b/i;
const decision =
  /\b(?:we(?:['’]ve| have)? (?:decided|agreed)|the decision is|(?:so|then) it['’]?s (?:agreed|decided))\b/i;
const openQuestion = /\b(?:what|how|why)\b[^.?!]*\?/i;
const ends = 0.15;

/** Advice to begin with what is done already. */
const rules: readonly Rule[] = [
  { criterion: "timeManagement.agenda", shows: (each) => part(each, 0, ends).some(saying(agenda)) },
  { criterion: "timeManagement.closing-recap", shows: (each) => part(each, 1 - ends, 1).some(saying(recap)) },
  {
    criterion: "timeManagement.time-checks",
    shows: (each) => own(each).filter(saying(timeCheck)).length >= 2,
  },
  {
    criterion: "decisionMaking.decisions-stated",
    shows: (each) => own(each).filter(saying(decision)).length >= 2,
  },
  {
    criterion: "collaboration.names-invited",
    shows: (each) => own(each).filter(asksByName(each)).length >= 3,
  },
  {
    criterion: "listening.open-questions",
    shows: (each) => shareOf(own(each).filter(asks), openQuestion) >= 0.6,
  },
];

/** The criteria on which the report advises what the meeting shows to be done, or praises what it advises against. */
export function alreadyDone(reading: Reading): string[] {
  const { topPriority, growthAreas, strengths } = reading.explanation;
  const advised = new Set([topPriority, ...growthAreas].flatMap((each) => (each ? [each.criterion] : [])));
  const done = rules.filter(({ criterion, shows }) => advised.has(criterion) && shows(reading));
  const praised = strengths.filter(({ criterion }) => advised.has(criterion));
  return [...done, ...praised].map(({ criterion }) => criterion);
}

function part({ report }: Reading, from: number, to: number): readonly Segment[] {
  const { segments } = report.conversation;
  return segments.slice(Math.floor(from * segments.length), Math.ceil(to * segments.length));
}

function own({ report }: Reading): readonly Segment[] {
  return report.conversation.segments.filter(({ speaker }) => speaker === report.user);
}

function saying(pattern: RegExp): (segment: Segment) => boolean {
  return ({ text }) => pattern.test(text);
}

function asks({ text }: Segment): boolean {
  return text.includes("?");
}

function asksByName({ report }: Reading): (segment: Segment) => boolean {
  const names = speakersOf(report.conversation.segments)
    .filter((speaker) => speaker !== report.user)
    .map((speaker) => calledName(speaker))
    .filter((name) => /^\p{Lu}\p{L}{2,}$/u.test(name));
  const call = new RegExp(`(?:^|[.!?] )(?:${names.join("|")}),[^.]*\\?|, (?:${names.join("|")})\\?`, "u");
  return ({ text }) => names.length > 0 && call.test(text);
}

function shareOf(segments: readonly Segment[], pattern: RegExp): number {
  return segments.length < 4 ? 0 : segments.filter(saying(pattern)).length / segments.length;
}
