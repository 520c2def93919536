import { tooManySegments } from "../draft.ts";
import { transcriptLimits } from "../limits.ts";
import type { Line } from "../lines.ts";
import { type Head, readHead } from "./head.ts";
import { kindOfLine, type LineKind } from "./line-kind.ts";

/** A line that is not blank, read for what it may be. */
export interface Entry {
  readonly line: Line;
  readonly kind: LineKind;
  readonly head: Head;
}

export function readEntries(lines: Iterable<Line>): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    if (line.text.trim() === "") continue;
    if (entries.length === transcriptLimits.entriesMax) throw tooManySegments();
    const kind = kindOfLine(line.text);
    const text = kind === "list-item" ? line.text.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, "") : line.text;
    entries.push({ line, kind, head: readHead(text) });
  }
  return entries;
}

/** True for lines that may hold speech, as against the furniture of a document. */
export function mayBeSpeech(entry: Entry): boolean {
  return entry.kind === "words" || entry.kind === "list-item";
}
