import { cleanLine } from "./clean-line.ts";
import type { Cited } from "./notes.ts";
import type { Statement } from "./statements.ts";

/** A sentence that points at something before it. */
const pointing =
  /^(?:it|its|it's|that|that's|this|these|those|they|they're|them|he|he's|she|she's|which|there|the same|same|one|both|neither|either|yes|no)\b/i;
const wordsAloneMin = 6;
/** What is put before a sentence to explain it must not bury it. */
const leadWordsMax = 28;
const wordsMax = 50;

/** A statement as a note: who said it, clean, with the sentence before it where it cannot be understood alone. */
export function standAlone(statement: Statement, statements: readonly Statement[]): Cited {
  const own = cleanLine(statement.text);
  const lead = leadOf(statement, own, statements);
  if (!lead) return { text: `${statement.speaker}: ${own}`, segments: statement.segments };
  const before = cleanLine(lead.text);
  const joined =
    lead.speaker === statement.speaker
      ? `${statement.speaker}: ${before} ${own}`
      : `${lead.speaker}: ${before} ${statement.speaker}: ${own}`;
  return { text: joined, segments: together(lead.segments, statement.segments) };
}

/** True where the statement needs what was said before it. */
export function leansOnOthers(statement: Statement, cleaned: string): boolean {
  return pointing.test(cleaned) || cleaned.split(" ").length < wordsAloneMin || statement.terms.length === 0;
}

function leadOf(statement: Statement, cleaned: string, statements: readonly Statement[]): Statement | null {
  if (!leansOnOthers(statement, cleaned)) return null;
  const before = statements[statement.index - 1];
  if (!before || statement.turn - before.turn > 1) return null;
  const length = before.words.length;
  const explains = before.terms.length > 0 && length >= 4 && length <= leadWordsMax;
  const fits = length + statement.words.length <= wordsMax;
  return explains && fits && (before.asks || before.speaker === statement.speaker) ? before : null;
}

function together(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}
