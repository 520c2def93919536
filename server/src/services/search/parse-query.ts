import type { SearchTerm } from "../context.ts";

/** Shorter beginnings are those of too many words to tell anything. */
const prefixLettersMin = 2;

/**
 * What a person typed, as terms: `"words in quotes"` are a phrase, `plan*` is the beginning of a word, the last word
 * may be one, the rest are words. A quote that is not closed reaches to the end. What has no letter and no digit is nothing to look for.
 */
export function parseQuery(query: string): SearchTerm[] {
  const found = [...query.matchAll(/"([^"]*)(?:"|$)|[^\s"]+/g)];
  return found.flatMap(([whole, phrase], index) => {
    const term =
      phrase === undefined
        ? wordTerm(whole, index === found.length - 1)
        : { kind: "phrase" as const, text: phrase };
    return /[\p{L}\p{N}]/u.test(term.text) ? [term] : [];
  });
}

function wordTerm(typed: string, isLast: boolean): SearchTerm {
  const text = typed.replace(/\*+$/, "");
  if ([...text].length < prefixLettersMin) return { kind: "word", text };
  if (text !== typed) return { kind: "prefix", text };
  return { kind: isLast ? "unfinished" : "word", text };
}
