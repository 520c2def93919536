import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Outbound, OutboundAnswer } from "../../outbound/outbound.ts";
import { OutboundError } from "../../outbound/outbound-error.ts";
import type { CalendarFailure, CalendarReading, ReadCalendar } from "../../services/context.ts";
import type { IcsInput, IcsOutcome } from "./read-ics.ts";

export interface FeedOptions {
  readonly outbound: Outbound;
  readonly parse: (input: IcsInput) => Promise<IcsOutcome>;
  /** Of one request to the calendar's server. */
  readonly msMax: number;
  /** Of the file, unpacked. */
  readonly bytesMax: number;
}

/** What was told of the file when it was read last, and for which window and zone it was. */
interface Cursor {
  readonly read: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly hash: string;
}

const redirectsMax = 5;

/** Reads the calendar at an address, unless it is the one that was read last. */
export async function readFeed(
  address: URL,
  { cursor, window, timeZone }: ReadCalendar,
  options: FeedOptions,
): Promise<CalendarReading> {
  // Series reach into each day anew, so the file counts as the same for a day only.
  const read = `${window.from.toISOString().slice(0, 10)} ${timeZone}`;
  const last = lastRead(cursor, read);
  const answer = await fetchFeed(address, last, options);
  if ("kind" in answer) return answer;
  if (answer.status === 304) return { kind: "unchanged" };
  const bytes = await unpacked(answer, options.bytesMax);
  if (bytes === null) return failed("The calendar is too large.");
  const hash = createHash("sha256").update(bytes).digest("base64url");
  if (hash === last?.hash) return { kind: "unchanged" };
  const span = { fromMs: window.from.getTime(), toMs: window.to.getTime() };
  const outcome = await options.parse({ bytes, span, timeZone });
  if (outcome.kind === "unreadable") return failed(outcome.message);
  const { etag, "last-modified": lastModified } = answer.headers;
  return { kind: "all", events: outcome.events, cursor: JSON.stringify({ read, etag, lastModified, hash }) };
}

function lastRead(cursor: string | null, read: string): Cursor | null {
  const last: Cursor | null = cursor === null ? null : JSON.parse(cursor);
  return last?.read === read ? last : null;
}

/** Each step of a redirect is checked as the first address was. */
async function fetchFeed(
  address: URL,
  last: Cursor | null,
  { outbound, msMax, bytesMax }: FeedOptions,
): Promise<OutboundAnswer | CalendarFailure> {
  let url = address;
  try {
    for (let step = 0; step <= redirectsMax; step += 1) {
      const headers = headersFor(last);
      const answer = await outbound({ url, method: "GET", headers, msMax, bodyBytesMax: bytesMax });
      const next = redirectOf(answer, url);
      if (next === null) return accepted(answer, url);
      url = next;
    }
  } catch (error) {
    if (error instanceof OutboundError) return failed(error.message);
    throw error;
  }
  return failed("The address leads from one redirect to the next.");
}

function headersFor(last: Cursor | null): Record<string, string> {
  return {
    accept: "text/calendar, */*;q=0.5",
    "accept-encoding": "gzip",
    "user-agent": "Convo",
    ...(last?.etag !== undefined && { "if-none-match": last.etag }),
    ...(last?.lastModified !== undefined && { "if-modified-since": last.lastModified }),
  };
}

function redirectOf({ status, headers }: OutboundAnswer, url: URL): URL | null {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null;
  return URL.canParse(location, url.href) ? new URL(location, url.href) : null;
}

function accepted(answer: OutboundAnswer, { host }: URL): OutboundAnswer | CalendarFailure {
  if (answer.truncated) return failed("The calendar is too large.");
  if (answer.status === 200 || answer.status === 304) return answer;
  return failed(`${host} answers with status ${answer.status} instead of the calendar.`);
}

/** Answers null where there is more in it than may be. */
async function unpacked({ headers, body }: OutboundAnswer, bytesMax: number): Promise<Buffer | null> {
  if (headers["content-encoding"] !== "gzip") return body;
  try {
    return await promisify(gunzip)(body, { maxOutputLength: bytesMax });
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? null : Buffer.alloc(0);
  }
}

function failed(message: string): CalendarFailure {
  return { kind: "failed", message, revoked: false };
}
