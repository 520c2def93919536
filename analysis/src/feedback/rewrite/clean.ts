import type { Span } from "../../conversation/acts.ts";
import { findFalseStarts } from "../../language/false-starts.ts";
import { findFillers } from "../../language/fillers.ts";
import { firstTry, mendLine } from "../../language/mend-line.ts";
import { toPassage } from "../../language/passage.ts";
import { capitalized } from "../wording.ts";

/** Words that open a line and say nothing once the fillers behind them are gone. */
const emptyOpening = /^(?:(?:so|okay|ok|right|well|yeah|and|but|basically|actually)\b[\s,.…-]*)+(?=\p{L})/iu;

/** A filler that stood beside another one may show only when that one is gone. */
const rounds = 3;

/** The same line without its fillers and false starts. */
export function clean(line: string): string {
  let cleaned = line;
  for (let round = 0; round < rounds; round += 1) {
    const passage = toPassage(cleaned);
    const parts = [
      ...findFillers(passage),
      ...findFalseStarts(passage).map((span) => firstTry(passage.text, span)),
    ];
    if (parts.length === 0) break;
    cleaned = without(cleaned, parts);
  }
  return cleaned;
}

/** The same line, clean, from its first word that says something. */
export function cleanStart(line: string): string {
  const cleaned = clean(line);
  const opened = cleaned.replace(emptyOpening, "");
  return capitalized(opened === "" ? cleaned : opened);
}

/** The line without "kind of", "you know" and the like where nothing else in the sentence rests on them. */
export function loosened(line: string): string {
  const loose = line.replace(
    /(?:,\s*)?\b(?<!\b(?:what|which|this|that|some|any|every|a|the|same|other|one|another|all|no|do|did|don't|if|as) )(?:kind of|sort of|kinda|sorta|or something|or whatever|and stuff|and so on|if you know what i mean|you know what i mean)\b(?:,(?=\s))?/giu,
    "",
  );
  return mended(loose, /^\P{Ll}*\p{Lu}/u.test(line));
}

/** The line without these parts; spaces, commas and the capital at its start are mended. */
export function without(line: string, parts: readonly Span[]): string {
  let rest = "";
  let from = 0;
  for (const part of [...parts].sort((one, other) => one.start - other.start)) {
    if (part.start < from) continue;
    const before = line.slice(from, part.start);
    const bracketed = /,\s*$/u.test(before) && /^\s*,/u.test(line.slice(part.end));
    rest += bracketed ? before.replace(/,\s*$/u, " ") : before;
    from = bracketed ? line.indexOf(",", part.end) + 1 : part.end;
  }
  return mended(rest + line.slice(from), /^\P{Ll}*\p{Lu}/u.test(line));
}

function mended(text: string, begunLarge: boolean): string {
  const plain = mendLine(text).replace(/,$/u, "");
  return begunLarge ? largeAfterStops(capitalized(plain)) : plain;
}

function largeAfterStops(text: string): string {
  return text.replace(/([.?!] )(\p{Ll})/gu, (_, stop: string, letter: string) => stop + letter.toUpperCase());
}
