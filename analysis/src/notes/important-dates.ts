import { cleanLine } from "./clean-line.ts";
import type { DateReader } from "./dates.ts";
import type { ImportantDate } from "./notes.ts";
import type { Statement } from "./statements.ts";

const datesMax = 12;
/** Words without which no sentence names a day; asking them first keeps the date parser off the other sentences. */
const dayWords =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|eo[dwmq]|end of|\d{4}-\d{2}-\d{2})\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.? \d/i;
const contextWordsMax = 30;
/** Words that look ahead; without one a weekday is as likely the one that has been. */
const ahead =
  /\b(?:will|won't|going to|gonna|shall|should|must|need|needs|have to|has to|by|until|till|before|next|due|deadline|expect|plan|planned|planning|schedule|scheduled|if|unless|let's|would|can|could|from|starting|tomorrow|hope|aim|target)\b|'ll\b/i;
const past =
  /\b(?:was|were|did|had|went|looked|saw|met|talked|said|sent|suggested|got|started|happened|spoke|told|came|gave|made|took|called|wrote|yesterday)\b/i;

/** The days that were named, in the order of the calendar, each with the sentence that says what is then. */
export function findImportantDates(statements: readonly Statement[], dates: DateReader): ImportantDate[] {
  const found = new Map<string, ImportantDate>();
  for (const statement of statements) {
    if (!dayWords.test(statement.text) || !looksAhead(statement.text)) continue;
    for (const { date } of dates.daysIn(statement.text, statement.segments[0])) {
      if (date <= dates.today) continue;
      const text = context(statement);
      const known = found.get(date);
      if (text !== null && !known) found.set(date, { date, text, segments: statement.segments });
    }
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(0, datesMax);
}

function looksAhead(text: string): boolean {
  return ahead.test(text) || !past.test(text);
}

/** Null where the sentence only greets ("See you Monday"). */
function context(statement: Statement): string | null {
  const line = cleanLine(statement.text);
  const words = line.split(" ");
  if (words.length < 4 || /\b(?:see|talk to) you\b|have a (?:good|nice|great)/i.test(line)) return null;
  const cut = words.length > contextWordsMax ? `${words.slice(0, contextWordsMax).join(" ")} …` : line;
  return `${statement.speaker}: ${cut}`;
}
