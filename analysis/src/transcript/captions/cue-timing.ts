import { parseClock } from "../clock.ts";

/** The times of a cue; undefined where one is malformed or missing. */
export interface CueTiming {
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  /** What stands behind the times and is no setting: words on the wrong line. */
  readonly words: string;
}

/** A start, its blanks and a slip or two take no more. */
const startLengthMax = 60;

/** Reads `start --> end settings`; undefined where the line is no timing line, however malformed. */
export function parseTiming(line: string): CueTiming | undefined {
  const at = line.indexOf("-->");
  if (at === -1 || at > startLengthMax) return undefined;
  const start = line.slice(0, at).trim();
  if (!looksLikeTime(start)) return undefined;
  const behind = line.slice(at + 3).trim();
  const end = /^[\d:.,]+(?=$|\s|[a-z]+:)/.exec(behind.slice(0, 40))?.[0];
  return {
    startMs: parseClock(start),
    endMs: end === undefined ? undefined : parseClock(end),
    words: wordsBehind(behind, end),
  };
}

/** Digits and colons, with a slip or two at most: an arrow between words is no timing line. */
function looksLikeTime(start: string): boolean {
  return /\d[:.,]\d/.test(start) && start.replace(/[\d:.,\s]/g, "").length <= 2;
}

function wordsBehind(behind: string, end: string | undefined): string {
  const rest = end === undefined ? behind.replace(/^[\d:.,]\S*/, "") : behind.slice(end.length);
  if (rest.trim() === "") return "";
  const tokens = rest.trim().split(/\s+/, 10);
  return tokens.every((token) => /^[a-z]\w*:\S/i.test(token)) ? "" : rest.trim();
}
