import type { Reading } from "../read-reports.ts";
import { statementsOf } from "./statements.ts";

const capitalized = /(?<![\p{L}\p{N}’'.@-])\p{Lu}[\p{L}’'-]*/gu;
const sentenceStart = /(?:^|[.!?:…]["”)]?\s+|["“(]\s*|[–—-]\s+)$/u;
const notNames = /^(?:I(?:[’']\p{L}+)?|UTC|OK|English)$/u;

/** How many names the texts tell, and those of nobody in this meeting. */
export function checkNames(reading: Reading): {
  count: number;
  problems: { text: string; problem: string }[];
} {
  const known = namesOf(reading);
  let count = 0;
  const problems = statementsOf(reading).flatMap(({ text, kind, quote }) => {
    const own = kind === "alternative" ? text : text.replace(/“[^”]*”/gu, "“”");
    const said = [...own.matchAll(capitalized)].filter(
      ({ index }) => !sentenceStart.test(own.slice(0, index)),
    );
    const names = said.map(([word]) => word.replace(/[’']s?$/u, "")).filter((word) => !notNames.test(word));
    count += names.length;
    return names
      .filter((word) => !known.has(word) && !quote.includes(word))
      .map((word) => ({ text, problem: `Nobody here is called ${word}.` }));
  });
  return { count, problems };
}

function namesOf({ report }: Reading): Set<string> {
  return new Set(report.conversation.speakers.flatMap(({ name }) => name.match(/[\p{L}’'-]+/gu) ?? []));
}
