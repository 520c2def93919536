import type { Span } from "../conversation/acts.ts";
import { findFalseStarts } from "../language/false-starts.ts";
import { findFillers } from "../language/fillers.ts";
import { firstTry, mendLine } from "../language/mend-line.ts";
import { toPassage } from "../language/passage.ts";

/** Words that open a sentence in speech and say nothing in writing; some only where a pause follows. */
const opening =
  /^(?:(?:(?:so|okay|ok|kay|well|yeah|yep|yes|and|but|basically|alright|all right|anyway|or|then|of course|i mean|you know|i think|i guess|because|'?cause|oh|ah|hmm|mm|mm-hm+)\b(?!-)|(?:right|also|now|actually|great|cool|perfect|sure|sounds good|like|no|good|fine|exactly|look|listen|hey|sorry)(?=[,.…;:–]))[\s,.…;:–-]*)+/iu;
/** Openings that mean something with what follows them: "Right now", "So far", "No one". */
const meaningful =
  /^(?:so (?:far|long|that|many|much|few)|well (?:done|known|over|under|before|after)|but for|yes and no|because of|then again|or else|ah-)\b/iu;
const ending =
  /(?:[\s,.…;:–-]+(?:so|and|but|or|because|'?cause|you know|yeah|okay|ok|right|i guess|i think|and so on|and stuff|or something|or whatever|um|uh|like|well|then|though|actually|basically|kind of|sort of|is that okay|if that's okay))+[\s,.…;:–-]*\??$/iu;
const hum = /(?<=^|[\s,])(?:m+h*m+|h+m+|u+m+|u+h+|e+r+m*),?(?=\s|$)/giu;
/** "We we're": the word said again with more to it. */
const begunAgain = /(?<=^|\s)(\p{L}+) (?=\1'\p{L})/giu;
const dangling = /[\s,.…;:–-]+$/u;
/** A filler that stood beside another may show only when that one is gone. */
const roundsMax = 3;

/**
 * The same sentence as it would be written down: without fillers, false starts and the words that only open or close
 * it; a capital first, a full stop last. Nothing is added and no word is changed. Empty where nothing is left.
 */
export function cleanLine(line: string): string {
  const asks = /[?？]["”')\s]*$/u.test(line);
  const body = withoutEmptyEnds(withoutFillers(line));
  if (body === "") return "";
  return capitalized(body) + (asks ? "?" : ".");
}

/** The line without fillers and false starts. */
export function withoutFillers(line: string): string {
  let rest = spelledTogether(line);
  for (let round = 0; round < roundsMax; round++) {
    const passage = toPassage(rest);
    const spans = [...findFillers(passage), ...findFalseStarts(passage).map((span) => firstTry(rest, span))];
    if (spans.length === 0) break;
    rest = mendLine(cut(rest, spans));
  }
  return mendLine(rest.replace(hum, " ")).replace(begunAgain, "");
}

/** Some transcribers write letters that are spelled out as "T_V_". */
function spelledTogether(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}_])(?:\p{Lu}_)+\p{Lu}?(?![\p{L}\p{N}])/gu, (letters) =>
    letters.replaceAll("_", ""),
  );
}

function withoutEmptyEnds(line: string): string {
  const opened = meaningful.test(line) ? line : withoutOpening(line);
  const closed = opened.replace(/[?!.…\s"”]+$/u, "").replace(ending, "");
  return closed.replace(dangling, "").replace(/^[\s,.…;:–"“-]+/u, "");
}

/** One word at a time, so that a meaningful opening behind an empty one stays. */
function withoutOpening(line: string): string {
  const match = opening.exec(line);
  if (!match) return line;
  const first =
    /^[^\s,.…;:]+(?:\s(?:right|mean|know|think|guess|good|course))?[\s,.…;:–-]*/iu.exec(line)?.[0] ?? "";
  const step = isOpening(first) ? first : match[0];
  const rest = line.slice(step.length);
  if (rest === "" || step === "") return rest === "" ? line : rest;
  return meaningful.test(rest) ? rest : withoutOpening(rest);
}

function isOpening(words: string): boolean {
  return words !== "" && opening.exec(words)?.[0] === words;
}

/** Of the two commas around what goes one stays where a new clause follows. */
function cut(line: string, spans: readonly Span[]): string {
  let rest = "";
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    const before = line.slice(from, span.start);
    const after = /^\s*,\s*/u.exec(line.slice(span.end))?.[0];
    const bracketed = after !== undefined && /,\s*$/u.test(before);
    from = span.end + (bracketed ? after.length : 0);
    const clause = /^(?:i|we|you|he|she|they|it|there|but|and|so|because)\b/iu.test(line.slice(from));
    rest += bracketed ? before.replace(/,\s*$/u, clause ? ", " : " ") : before;
  }
  return rest + line.slice(from);
}

/** The first letter large, whatever stands before it. */
export function capitalized(text: string): string {
  return text.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
