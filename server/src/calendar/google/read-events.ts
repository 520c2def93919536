import { z } from "zod";
import type { CalendarFailure, CalendarReading, ReadCalendar, SourceEvent } from "../../services/context.ts";
import { type GoogleEvent, googleEvent, toSourceEvent } from "./google-event.ts";
import { failedAtGoogle, sendToGoogle } from "./send.ts";

/** Whoever has more pages than this within a year and a half has no calendar but a feed. */
const pagesMax = 40;

const page = z.object({
  summary: z.string().optional(),
  timeZone: z.string().optional(),
  // An event that is not understood costs no more than itself.
  items: z.array(googleEvent.nullable().catch(null)).default([]),
  nextPageToken: z.string().optional(),
  nextSyncToken: z.string().optional(),
});
type Page = z.infer<typeof page>;

/** Where the last reading stopped, and for which window and zone it was. */
const cursorShape = z.object({ read: z.string(), syncToken: z.string() });

interface Pages {
  readonly kind: "pages";
  readonly items: readonly GoogleEvent[];
  readonly last: Page;
}

/** Everything in the window, once a day and at first; between, what changed. */
export async function readEvents(
  base: string,
  token: string,
  input: ReadCalendar,
): Promise<CalendarReading & { account?: string }> {
  const { window } = input;
  const read = `${window.from.toISOString().slice(0, 10)} ${input.timeZone}`;
  const syncToken = syncTokenOf(input.cursor, read);
  const changes = syncToken === null ? null : await readPages(base, token, { syncToken });
  if (changes !== null && changes.kind === "failed") return changes;
  if (changes?.kind === "pages") return changesOf(changes, input, read);
  const span = { timeMin: window.from.toISOString(), timeMax: window.to.toISOString() };
  const all = await readPages(base, token, span);
  if (all.kind === "failed") return all;
  if (all.kind === "expired") return failedAtGoogle("Google's answer is not understood.");
  const events = all.items.flatMap((item) => toSourceEvent(item, zoneOf(all, input)) ?? []);
  const account = all.last.summary;
  return { kind: "all", events, cursor: cursorOf(all, read), ...(account !== undefined && { account }) };
}

function syncTokenOf(cursor: string | null, read: string): string | null {
  const last = cursorShape.safeParse(cursor === null ? null : JSON.parse(cursor)).data;
  return last?.read === read ? last.syncToken : null;
}

function cursorOf({ last }: Pages, read: string): string | null {
  return last.nextSyncToken === undefined ? null : JSON.stringify({ read, syncToken: last.nextSyncToken });
}

function zoneOf({ last }: Pages, { timeZone }: ReadCalendar): string {
  return last.timeZone ?? timeZone;
}

/** What was cancelled, or moved out of the window, is gone. */
function changesOf(pages: Pages, input: ReadCalendar, read: string): CalendarReading {
  const { window } = input;
  const events: SourceEvent[] = [];
  const removed: string[] = [];
  for (const item of pages.items) {
    const event = toSourceEvent(item, zoneOf(pages, input));
    if (event !== null && event.endsAt >= window.from && event.startsAt <= window.to) events.push(event);
    else removed.push(item.id);
  }
  return { kind: "changes", events: latestOf(events), removed, cursor: cursorOf(pages, read) };
}

/** An event may come twice where it changes while its pages are read. */
function latestOf(events: readonly SourceEvent[]): SourceEvent[] {
  return [...new Map(events.map((event) => [event.sourceId, event])).values()];
}

/** All pages of one question; `expired` where the sync token is too old to tell changes by. */
async function readPages(
  base: string,
  token: string,
  question: Readonly<Record<string, string>>,
): Promise<Pages | { kind: "expired" } | CalendarFailure> {
  const items: GoogleEvent[] = [];
  let pageToken: string | undefined;
  for (let count = 0; count < pagesMax; count += 1) {
    const url = new URL(`${base}/calendars/primary/events`);
    const more = pageToken === undefined ? {} : { pageToken };
    const query = { singleEvents: "true", maxResults: "2500", ...question, ...more };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const answer = await sendToGoogle(url, { headers: { authorization: `Bearer ${token}` } });
    if (answer.kind === "failed") return answer;
    if (answer.status === 410) return { kind: "expired" };
    if (answer.status !== 200) return refusal(answer.status);
    const read = page.safeParse(answer.body);
    if (!read.success) return failedAtGoogle("Google's answer is not understood.");
    items.push(...read.data.items.filter((item) => item !== null));
    pageToken = read.data.nextPageToken;
    if (pageToken === undefined) return { kind: "pages", items, last: read.data };
  }
  return failedAtGoogle("The calendar is too large.");
}

function refusal(status: number): CalendarFailure {
  return status === 401
    ? failedAtGoogle("The access was taken away. Connect the calendar again.", true)
    : failedAtGoogle(`Google answers with status ${status} instead of the events.`);
}
