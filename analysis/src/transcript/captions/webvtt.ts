import { type Draft, DraftBuilder } from "../draft.ts";
import { type Line, readLines } from "../lines.ts";
import type { WarningList } from "../warning-list.ts";
import { readCues } from "./cue-reader.ts";
import { nameSpeakers } from "./name-speakers.ts";
import { dropRollingRepeats } from "./rolling-captions.ts";

/** Reads WebVTT: of Zoom (`Name: words`), of Teams (`<v Name>`), of anyone. */
export function readWebVtt(text: string, warnings: WarningList): Draft {
  const builder = new DraftBuilder(warnings);
  const header: Header = { found: false, language: undefined };
  readCues(withoutComments(withoutHeader(readLines(text), header)), builder);
  if (!header.found)
    builder.warn("missing-header", "The line WEBVTT is missing; the cues were read all the same.", 1);
  const cues = nameSpeakers(dropRollingRepeats(builder.cues, warnings), warnings);
  return { format: "webvtt", cues, warnings, timeBase: "offset", language: header.language };
}

interface Header {
  found: boolean;
  language: string | undefined;
}

/** Drops the signature and what stands below it down to the first blank or timing line, save the language. */
function* withoutHeader(lines: Iterable<Line>, header: Header): Generator<Line> {
  let part: "before" | "header" | "body" = "before";
  for (const line of lines) {
    const isBlank = line.text.trim() === "";
    if (part === "before" && !isBlank) part = isSignature(line.text) ? "header" : "body";
    else if (part === "header" && (isBlank || line.text.includes("-->"))) part = "body";
    if (part === "body") yield line;
    if (part !== "header") continue;
    header.found = true;
    header.language ??= /^Language:\s*(\S{2,20})\s*$/i.exec(line.text.slice(0, 60))?.[1];
  }
}

export function isSignature(line: string): boolean {
  return /^\s*WEBVTT(?:\s|$)/.test(line.slice(0, 40));
}

/** Drops NOTE, STYLE and REGION blocks; a comment word right above a timing line is that cue's id instead. */
function* withoutComments(lines: Iterable<Line>): Generator<Line> {
  let atBlockStart = true;
  let held: Line | undefined;
  let skipping = false;
  let inStyle = false;
  for (const line of lines) {
    const isBlank = line.text.trim() === "";
    if (held) {
      skipping = !line.text.includes("-->");
      held = undefined;
    }
    if (isBlank) {
      atBlockStart = true;
      skipping = false;
      yield line;
      continue;
    }
    if (atBlockStart) {
      inStyle = /^STYLE\s*$/.test(line.text) || (inStyle && isStyleRule(line.text));
      held = inStyle || isComment(line.text) ? line : undefined;
      skipping = held !== undefined;
      atBlockStart = false;
    }
    if (!skipping) yield line;
  }
}

function isComment(line: string): boolean {
  return /^(?:NOTE(?:[ \t]|$)|REGION\s*$)/.test(line.slice(0, 40));
}

/** A blank line inside a style sheet ends its block by the letter of the format, though not its rules. */
function isStyleRule(line: string): boolean {
  return /[{}]\s*$/.test(line.slice(-80));
}
