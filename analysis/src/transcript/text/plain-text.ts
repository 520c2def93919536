import { type Cue, type Draft, DraftBuilder } from "../draft.ts";
import { readLines } from "../lines.ts";
import { unescapeMarkdown } from "../markdown-characters.ts";
import { UnreadableTranscript } from "../unreadable-transcript.ts";
import type { WarningList } from "../warning-list.ts";
import { type Entry, readEntries } from "./entry.ts";
import { type About, readFrontMatter } from "./front-matter.ts";
import { findHabits } from "./habits.ts";
import { TurnReader } from "./turn-reader.ts";

/** A text without names and times is a transcript only if it has so many words: a paragraph a turn. */
const wordCountMin = 20;

/** Reads plain text and markdown in the habits of people and services: see `readHead`. */
export function readPlainText(text: string, warnings: WarningList): Draft {
  const entries = readEntries(readLines(text));
  const about: About = {};
  const frontMatterCount = readFrontMatter(
    entries.map((entry) => entry.line),
    about,
  );
  const body = entries.slice(frontMatterCount);
  const builder = new DraftBuilder(warnings);
  const reader = new TurnReader(findHabits(body), builder, about);
  for (const entry of body) reader.take(entry);
  reader.finish();
  if (!reader.foundStructure && !hasEnoughWords(builder)) throw noTranscript();
  const isMarkdown = frontMatterCount > 0 || body.some(isMarkup);
  return {
    format: isMarkdown ? "markdown" : "text",
    cues: isMarkdown ? builder.cues.map(asShown) : builder.cues,
    warnings,
    timeBase: reader.timeBase,
    ...about,
  };
}

function asShown(cue: Cue): Cue {
  return { ...cue, text: unescapeMarkdown(cue.text) };
}

function isMarkup({ kind, line }: Entry): boolean {
  return kind === "heading" || /^\s*(?:\*\*|__)\S/.test(line.text.slice(0, 40));
}

/** Words between blanks; in scripts without blanks every second character counts for a word. */
function hasEnoughWords(builder: DraftBuilder): boolean {
  let count = 0;
  for (const cue of builder.cues) {
    for (const _ of cue.text.matchAll(/\p{Script=Han}{2}|[^\s\p{Script=Han}]+/gu)) {
      count += 1;
      if (count >= wordCountMin) return true;
    }
  }
  return false;
}

function noTranscript(): UnreadableTranscript {
  return new UnreadableTranscript(
    "This is no transcript: expected WebVTT, SRT, SBV, TTML, a service's JSON, or text with lines such as “Name: what was said”.",
  );
}
