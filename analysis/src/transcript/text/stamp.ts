import { parseClock, parseIsoTime } from "../clock.ts";

/** A time stamp at the start of a text. */
export interface Stamp {
  /** Milliseconds: from some start of the file's own, or since 1970. */
  readonly startMs: number;
  readonly endMs: number | undefined;
  readonly base: "offset" | "epoch";
  /** `bracketed` in any brackets; `bare` may as well be a time that is talked about. */
  readonly style: "bracketed" | "bare";
  /** Behind the stamp and its separator. */
  readonly rest: string;
}

/** No stamp is longer: two date-times, an arrow and brackets. */
const stampLengthMax = 70;

const openers = "[(<{";
const closers = "])>}";

/** Reads `[0:12]`, `(1:02:03)`, `\[04:09\]`, `0:12`, `10:31 AM`, `[0:12 - 0:15]` or an ISO date-time before the words. */
export function readStamp(text: string): Stamp | undefined {
  const start = /^[\\@]/.test(text) ? 1 : 0;
  const opener = openers.indexOf(text.charAt(start));
  return opener === -1
    ? readBare(text.startsWith("@") ? text.slice(1) : text)
    : readBracketed(text, start, closers.charAt(opener));
}

function readBracketed(text: string, start: number, closer: string): Stamp | undefined {
  const close = text.slice(0, stampLengthMax).indexOf(closer, start + 1);
  if (close === -1) return undefined;
  const times = parseTimes(text.slice(start + 1, close).replace(/\\$/, ""));
  return times && { ...times, style: "bracketed", rest: withoutSeparator(text.slice(close + 1)) };
}

const bareStamp =
  /^(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S{0,25}|\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[AaPp]\.?[Mm]\.?)?)(?=\s|$)/;

function readBare(text: string): Stamp | undefined {
  const found = bareStamp.exec(text.slice(0, stampLengthMax));
  const times = found && parseTimes(found[0]);
  return times ? { ...times, style: "bare", rest: withoutSeparator(text.slice(found[0].length)) } : undefined;
}

type Times = Pick<Stamp, "startMs" | "endMs" | "base">;

function parseTimes(content: string): Times | undefined {
  const [from = "", to] = content.split(/\s*(?:-->|–|—|→|\s-\s|(?<=\d)-(?=\d?\d:))\s*/, 2);
  const start = parseTime(from.trim());
  const end = to === undefined ? undefined : parseTime(to.trim());
  if (!start || (to !== undefined && !end)) return undefined;
  return { startMs: start.ms, endMs: end?.ms, base: start.base };
}

function parseTime(text: string): { ms: number; base: "offset" | "epoch" } | undefined {
  const epochMs = /^\d{4}-/.test(text) ? parseIsoTime(text) : undefined;
  if (epochMs !== undefined) return { ms: epochMs, base: "epoch" };
  const ofDayMs = parseTimeOfDay(text);
  const ms = ofDayMs ?? parseClock(text);
  return ms === undefined ? undefined : { ms, base: "offset" };
}

/** `10:31 PM`, as milliseconds from midnight: here the first number counts hours even where there are only two. */
function parseTimeOfDay(text: string): number | undefined {
  const parts = /^(\d{1,2}):(\d\d)(?::(\d\d))? ?([ap])\.?m\.?$/i.exec(text);
  if (!parts) return undefined;
  const hours = (Number(parts[1]) % 12) + (parts[4]?.toLowerCase() === "p" ? 12 : 0);
  return ((hours * 60 + Number(parts[2])) * 60 + Number(parts[3] ?? 0)) * 1000;
}

function withoutSeparator(text: string): string {
  return text.replace(/^\\?\s*(?:[-–—|:]\s+)?/, "").trim();
}
