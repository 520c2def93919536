import * as chrono from "chrono-node/en";
import type { Segment } from "../conversation/segment.ts";
import { placeInTime } from "../conversation/timeline.ts";

/** Reads days out of words, as they are meant at a place in the meeting. */
export interface DateReader {
  /** The day on which the meeting began; empty where that is not known. */
  readonly today: string;
  /** ISO 8601 date of a single expression; null where it names no day. */
  dayOf(words: string, segment: number): string | null;
  /** All days that a text names, each with its words. */
  daysIn(text: string, segment: number): { readonly date: string; readonly words: string }[];
}

/** `startTime` is ISO 8601; without it nothing can be told. `timeZone` is an IANA name. */
export function dateReader(
  segments: readonly Segment[],
  startTime: string | undefined,
  timeZone = "UTC",
): DateReader {
  const startMs = startTime === undefined ? Number.NaN : Date.parse(startTime);
  if (Number.isNaN(startMs)) return { today: "", dayOf: () => null, daysIn: () => [] };
  const placements = placeInTime(segments);
  const clock = clockOf(timeZone);
  const nowAt = (segment: number): Date => clock(startMs + (placements[segment]?.offsetMs ?? 0));
  const daysIn: DateReader["daysIn"] = (text, segment) => readDays(text, nowAt(segment));
  const today = clock(startMs).toISOString().slice(0, 10);
  return { today, daysIn, dayOf: (words, segment) => daysIn(words, segment)[0]?.date ?? null };
}

/** The wall clock of a zone, written as if it were UTC, so that days can be counted without zones. */
function clockOf(timeZone: string): (ms: number) => Date {
  const units = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  } as const;
  const format = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...units });
  return (ms) => {
    const parts = format.formatToParts(ms);
    const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
    return new Date(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")));
  };
}

function readDays(text: string, now: Date): { date: string; words: string }[] {
  const ends = endOfPeriod(text, now);
  if (ends) return [ends];
  return chrono
    .parse(text, { instant: now, timezone: 0 }, { forwardDate: true })
    .filter((found) => saysADay(found, text))
    .map((found) => ({ date: dayOfResult(found, text), words: found.text }));
}

/** "for two days" is a length, "every Friday" many days, and "the week after next" no day at all. */
function saysADay(found: chrono.ParsedResult, whole: string): boolean {
  const { start, text, index } = found;
  if (
    /\bago\b|\blast\b|yesterday|\b(?:seconds|a second|minutes?|mins?|hours?)\b|^(?:now|sat|sun|mar|may)$/i.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:every|each|per|for|took|takes|last|past)\s(?:the\s)?$/i.test(whole.slice(0, index)) &&
    !/\d|tomorrow/.test(text)
  ) {
    if (
      !/\bfor\s(?:the\s)?$/i.test(whole.slice(0, index)) ||
      /\b(?:days?|weeks?|months?|years?)\b/i.test(text)
    )
      return false;
  }
  if (
    /\b(?:day|week|month|quarter|year)s?\b/i.test(text) &&
    !/^(?:with)?in (?:a|an|one|two|three|four|\d+) /i.test(text)
  )
    return false;
  return (
    start.isCertain("day") || start.isCertain("weekday") || (start.isCertain("month") && /\d/.test(text))
  );
}

function dayOfResult(found: chrono.ParsedResult, text: string): string {
  const [year, month, day] = [found.start.get("year"), found.start.get("month"), found.start.get("day")];
  const monthAlone = !found.start.isCertain("day") && !found.start.isCertain("weekday");
  const ends = new RegExp(`end of (?:the )?${found.text}`, "i").test(text);
  return isoDay(year ?? 0, (month ?? 1) - 1, monthAlone && ends ? 0 : (day ?? 1), monthAlone && ends ? 1 : 0);
}

const endWords =
  /\b(?:end of (?:the |this |next )?(day|week|month|quarter|year)|(eod|eow|eom|eoq|cob)|end of (january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
const short: Readonly<Record<string, string>> = {
  eod: "day",
  cob: "day",
  eow: "week",
  eom: "month",
  eoq: "quarter",
};
const months = "january february march april may june july august september october november december".split(
  " ",
);

/** "by the end of next month", which date parsers do not read. */
function endOfPeriod(text: string, now: Date): { date: string; words: string } | null {
  const match = endWords.exec(text);
  if (!match) return null;
  const next = /next/i.test(match[0]) ? 1 : 0;
  const period = match[1]?.toLowerCase() ?? short[match[2]?.toLowerCase() ?? ""];
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const named = months.indexOf(match[3]?.toLowerCase() ?? "");
  if (named >= 0) return { date: isoDay(named < month ? year + 1 : year, named, 0, 1), words: match[0] };
  if (period === "day" && /tomorrow|monday|tuesday|wednesday|thursday|friday/i.test(text)) return null;
  const dates: Readonly<Record<string, string>> = {
    day: isoDay(year, month, day),
    week: isoDay(year, month, day + ((12 - now.getUTCDay()) % 7) + 7 * next),
    month: isoDay(year, month + next, 0, 1),
    quarter: isoDay(year, Math.floor(month / 3) * 3 + 2 + 3 * next, 0, 1),
    year: isoDay(year + next, 11, 31),
  };
  const date = dates[period ?? ""];
  return date === undefined ? null : { date, words: match[0] };
}

function isoDay(year: number, month: number, day: number, monthsOn = 0): string {
  return new Date(Date.UTC(year, month + monthsOn, day)).toISOString().slice(0, 10);
}
