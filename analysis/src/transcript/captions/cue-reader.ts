import { type DraftBuilder, tooManySegments } from "../draft.ts";
import { transcriptLimits } from "../limits.ts";
import type { Line } from "../lines.ts";
import { readMarkup } from "./cue-markup.ts";
import { type CueTiming, parseTiming } from "./cue-timing.ts";

/** What stands between blank lines, or between one timing line and the next. */
interface OpenCue {
  readonly timing: CueTiming | undefined;
  readonly line: number;
  readonly words: string[];
}

/**
 * Reads blocks of `id`, `start --> end` and words, as WebVTT and SRT have them, into the draft. Written for damaged
 * files: a block without a timing line keeps its words, without times, and so does one whose times are malformed.
 */
export function readCues(lines: Iterable<Line>, draft: DraftBuilder): void {
  let open: OpenCue | undefined;
  let lastId = 0;
  let cueCount = 0;
  for (const line of lines) {
    const timing = parseTiming(line.text);
    if (line.text.trim() === "") {
      closeCue(open, draft);
      open = undefined;
    } else if (timing) {
      lastId = takeId(open, lastId);
      closeCue(open, draft);
      warnOfTiming(timing, line, draft);
      cueCount += 1;
      if (cueCount > transcriptLimits.entriesMax) throw tooManySegments();
      open = { timing, line: line.number, words: timing.words === "" ? [] : [timing.words] };
    } else {
      open ??= { timing: undefined, line: line.number, words: [] };
      open.words.push(line.text);
    }
  }
  closeCue(open, draft);
}

/**
 * Removes the id from the words above a timing line: all of a block of one line, or the next number in sequence where a
 * blank line is missing. Answers the last number seen.
 */
function takeId(open: OpenCue | undefined, lastId: number): number {
  const last = open?.words.at(-1)?.trim();
  if (open === undefined || last === undefined) return lastId;
  const number = /^\d{1,9}$/.test(last) ? Number(last) : undefined;
  const isId =
    open.timing === undefined ? open.words.length === 1 || number !== undefined : number === lastId + 1;
  if (isId) open.words.pop();
  return isId && number !== undefined ? number : lastId;
}

function closeCue(open: OpenCue | undefined, draft: DraftBuilder): void {
  if (open === undefined) return;
  const isUntimed = open.timing === undefined;
  const startsWithNumber = isUntimed && /^\s*\d{1,9}\s*$/.test(open.words[0] ?? "");
  const words = startsWithNumber ? open.words.slice(1) : open.words;
  const text = words.join("\n");
  if (isUntimed && text.trim() !== "") {
    draft.warn("missing-time", "Words without a time line were kept without a time.", open.line);
  }
  for (const span of readMarkup(text)) {
    draft.add({ ...span, startMs: open.timing?.startMs, endMs: endOf(open.timing), line: open.line });
  }
}

/** An end without a start says nothing that a measure could use. */
function endOf(timing: CueTiming | undefined): number | undefined {
  return timing?.startMs === undefined ? undefined : timing.endMs;
}

function warnOfTiming(timing: CueTiming, line: Line, draft: DraftBuilder): void {
  if (timing.startMs === undefined) {
    draft.warn(
      "malformed-time",
      "The times of a cue could not be read; its words were kept without a time.",
      line.number,
    );
  } else if (timing.endMs === undefined) {
    draft.warn(
      "malformed-end",
      "The end of a cue could not be read; its words were kept with the start alone.",
      line.number,
    );
  }
}
