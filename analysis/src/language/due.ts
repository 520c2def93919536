import * as chrono from "chrono-node/en";
import type { Passage, Sentence } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";

/** Any moment does: only the words of a date are wanted here, not the day that they mean. */
const anyMoment = new Date(Date.UTC(2024, 0, 3, 12));

/** Words without which no sentence names a date; asking them first keeps the date parser off the other sentences. */
const dateWords = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri today tonight tomorrow morning afternoon evening noon " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "week weeks day days month months quarter hour hours minutes year eod eow eom cob weekend sprint end"
  ).split(" "),
);
/** Dates that people say and date parsers do not know. */
const workDates = phraseMatcher([
  "by|before|at|until|till the? end of the|this|next|today day|week|month|quarter|year|sprint|today|meeting|call",
  "by|before|at|until|till end of day|week|month|quarter|year|business|today|tomorrow|monday|tuesday|wednesday|thursday|friday",
  "by|before the? end of monday|tuesday|wednesday|thursday|friday|next_week|this_week|tomorrow|today",
  "by? eod|eow|eom|cob|eoq today|tomorrow|monday|tuesday|wednesday|thursday|friday?",
  "by|before|for|at|in the? next|our_next meeting|call|session|sync|sprint|week|month|quarter|release|stand-up|standup",
  "this|next week|month|quarter|sprint|weekend|year",
  "later|early|earlier today|this_week|next_week|tomorrow",
  "over|on|at the weekend",
  "by|before the weekend",
  "right after this|the|our? meeting|call|session",
  "first thing tomorrow|monday|tuesday|wednesday|thursday|friday",
  "by|before|on|until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon morning|afternoon|evening|night|noon|at_the_latest|latest?",
  "within|in the? next? a|one|two|three|four|five|couple? day|days|week|weeks|hour|hours|month|months",
  "today|tonight|tomorrow morning|afternoon|evening|night?",
]);
const prepositions = new Set(["by", "before", "on", "until", "till", "for", "in", "at", "within"]);

/** The words that say when ("by next Friday"), verbatim; null where no date is said. */
export function duePhrase(passage: Passage, sentence: Sentence): string | null {
  const { words } = passage;
  let dated = false;
  for (let index = sentence.first; index < sentence.last; index++) {
    const after = workDates(words, index, sentence.last);
    if (after > index) return verbatim(passage, index, after);
    const key = words[index]?.key ?? "";
    dated ||= dateWords.has(key) || /^\d/.test(key);
  }
  return dated ? parsedDate(passage, sentence) : null;
}

function verbatim(passage: Passage, from: number, to: number): string {
  return passage.text.slice(passage.words[from]?.start, passage.words[to - 1]?.end);
}

/** Parsing is slow, and several finders ask for the date of the same sentence. */
function parsedDate(passage: Passage, sentence: Sentence): string | null {
  const known = parsed.get(sentence);
  if (known !== undefined) return known;
  const date = parseDate(passage, sentence);
  parsed.set(sentence, date);
  return date;
}

const parsed = new WeakMap<Sentence, string | null>();

function parseDate(passage: Passage, sentence: Sentence): string | null {
  const text = passage.text.slice(sentence.start, sentence.end);
  const [found] = chrono.parse(text, anyMoment, { forwardDate: true }).filter(saysMoreThanANumber);
  if (!found) return null;
  const start = sentence.start + found.index;
  const before = passage.words.slice(sentence.first, sentence.last).findLast((word) => word.end < start);
  const from = before && prepositions.has(before.key) ? before.start : start;
  return passage.text.slice(from, start + found.text.length);
}

/** The past, this very moment, and lengths of time: "a month" without "in" is none to hold anybody to. */
const notADate =
  /\bago\b|last|yesterday|second|minute|\bmins?\b|^now$|^(?:an?|one|two|three|\d+)(?:[ -]\d+)? (?:hour|day|week|month|quarter|year)s?$/i;

/** "at 5" and "for 10 minutes" are counts and lengths more often than dates. */
function saysMoreThanANumber(found: chrono.ParsedResult): boolean {
  const known = found.start;
  return (
    (known.isCertain("day") ||
      known.isCertain("weekday") ||
      known.isCertain("month") ||
      /am|pm|noon/i.test(found.text)) &&
    !notADate.test(found.text)
  );
}
