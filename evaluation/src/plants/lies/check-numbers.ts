import type { Reading } from "../read-reports.ts";
import { countedPhrase } from "./counted-acts.ts";
import { measuredNumbers } from "./measured-numbers.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** Kinds of text that tell what was measured; the others give advice, whose numbers are advice too. */
const telling: ReadonlySet<Statement["kind"]> = new Set(["description", "reason", "plan"]);

/** Units, and ways of speaking that count nothing. */
const noCount =
  /\b(?:in|of every|per) 100 words\b|\bin 10 minutes\b|\b\d\d:\d\d\b|\btwo voices\b|\byou two\b|\bor two\b/gu;
/** What a plan asks for is not measured. */
const advised = /\b(?:in the (?:first|last) [^,.;]*|[\w ]* before the end|aim for (?:one|two) [^,.;]*)/gu;
/** “um” (12) */
const phraseCount = /“([^”]+)” \((\d+)\)/gu;
const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const number = /\d+(?:\.\d+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|twice)\b/giu;

interface Checks {
  count: number;
  /** How many would be found out if they were wrong: a wrong number can be right by accident. */
  wouldCatch: number;
  problems: { text: string; problem: string }[];
}

/** How many numbers are told as measured, and those that nothing measured comes to. */
export function checkNumbers(reading: Reading): Checks {
  const checks: Checks = { count: 0, wouldCatch: 0, problems: [] };
  for (const statement of statementsOf(reading)) {
    if (!telling.has(statement.kind)) continue;
    checkPhrases(reading, statement, checks);
    const told = numbersIn(statement);
    if (told.length === 0) continue;
    const measured = measuredNumbers(reading.report, statement);
    for (const each of told) {
      checks.count += 1;
      if (!measured.has(wrongFor(each))) checks.wouldCatch += 1;
      if (!measured.has(each))
        checks.problems.push({ text: statement.text, problem: `Nothing measured is ${each}.` });
    }
  }
  return checks;
}

function checkPhrases({ report }: Reading, { text }: Statement, checks: Checks): void {
  for (const [, phrase = "", told] of text.matchAll(phraseCount)) {
    checks.count += 1;
    checks.wouldCatch += 1;
    const counts = countedPhrase(report, phrase);
    if (counts.includes(Number(told))) continue;
    checks.problems.push({ text, problem: `“${phrase}” was said ${Math.max(...counts)} times.` });
  }
}

function numbersIn({ text, kind }: Statement): string[] {
  const plain = text
    .replace(phraseCount, " ")
    .replace(/“[^”]*”/gu, " ")
    .replace(noCount, " ");
  const told = kind === "plan" ? plain.replace(advised, " ") : plain;
  return [...told.matchAll(number)].map(([found]) => {
    const word = found.toLowerCase();
    if (word === "twice") return "2";
    return words.includes(word) ? String(words.indexOf(word)) : String(Number(found));
  });
}

/** Half as much again and a little, with as many decimals. */
function wrongFor(told: string): string {
  const decimals = told.split(".")[1]?.length ?? 0;
  return String(Number((Number(told) * 1.5 + 1.3).toFixed(decimals)));
}
