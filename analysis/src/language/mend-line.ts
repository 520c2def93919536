import type { Span } from "../conversation/acts.ts";

/** The line after words were taken out of it: spaces and commas that now stand beside each other become one. */
export function mendLine(line: string): string {
  return line
    .replace(/\s+/gu, " ")
    .replace(/ ?,(?: ?,)+/gu, ",")
    .replace(/ ([,.;:?!])/gu, "$1")
    .replace(/,([.;:?!])/gu, "$1")
    .replace(/([.?!]) ?[,.]+(?=\s|$)/gu, "$1")
    .replace(/\b(and|but|so|or|because|that|which|is|are|was|were|the|a|to|of|it's),(?= )/giu, "$1")
    .replace(/^[\s,.;:…-]+/u, "")
    .trim();
}

/** What to take out of a false start: all of a word broken off, and of words said twice the first time. */
export function firstTry(line: string, span: Span): Span {
  const words = line.slice(span.start, span.end);
  if (words.endsWith("-")) return span;
  return { start: span.start, end: span.start + words.lastIndexOf(" ") + 1 };
}
