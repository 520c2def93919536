import { isSbvTimeLine } from "./captions/sbv.ts";
import { isSignature } from "./captions/webvtt.ts";
import { firstLines } from "./lines.ts";
import { isIrcLine } from "./text/irc-post.ts";
import { parseMissionTime } from "./text/spacelog.ts";
import { readStamp } from "./text/stamp.ts";
import { isChatLine } from "./text/zoom-chat.ts";

/** What a text is written in; within `json` and `text` the readers look further. */
export type Kind =
  | "json"
  | "xml"
  | "html"
  | "webvtt"
  | "srt"
  | "sbv"
  | "zoom-chat"
  | "irc"
  | "spacelog"
  | "text"
  | "blank";

/** Files show what they are within so many lines; headers and style sheets stand before. */
const sampleLineCount = 400;

/** Recognizes a format by what the first lines hold; a file's name plays no part. */
export function detect(text: string): Kind {
  const lines = firstLines(text, sampleLineCount).map((line) => line.slice(0, 500));
  const [first] = lines;
  if (first === undefined) return "blank";
  if (isSignature(first)) return "webvtt";
  return detectBrackets(first.trim(), lines[1]?.trim() ?? "") ?? detectLines(lines);
}

/** A text may begin with `[0:12]` or `<nick>` as well. */
function detectBrackets(first: string, second: string): Kind | undefined {
  if (/^\{\s*(?:["}]|$)/.test(first) || /^\[\s*[{["\]]/.test(first)) return "json";
  if (first === "[" && /^[[{"\]]/.test(second)) return "json";
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(first)) return "html";
  return /^<(?:\?xml|!--|!doctype|(?:[a-z]+:)?tt[\s>])/i.test(first) || /^<(?:\w+:)?tt$/.test(first)
    ? "xml"
    : undefined;
}

function detectLines(lines: readonly string[]): Kind {
  const timing = lines.find((line) => /^\s*[\d:.,]+\s*-->/.test(line));
  if (timing !== undefined)
    return isSrtTiming(timing) || /^\s*\d+\s*$/.test(lines[0] ?? "") ? "srt" : "webvtt";
  if (lines.some(isSbvTimeLine)) return "sbv";
  const stamped = lines.filter((line) => readStamp(line.trim()) !== undefined);
  if (isMost(stamped.filter(isChatLine).length, stamped.length)) return "zoom-chat";
  if (isMost(lines.filter(isIrcLine).length, lines.length)) return "irc";
  return lines.some((line) => parseMissionTime(line) !== undefined) ? "spacelog" : "text";
}

function isSrtTiming(line: string): boolean {
  return /,\d{1,3}\s*-->/.test(line);
}

function isMost(count: number, total: number): boolean {
  return count > 0 && count * 2 >= total;
}
