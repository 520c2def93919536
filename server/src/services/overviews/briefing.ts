import type { Briefing, CalendarEvent } from "@convo/contract";
import { listEvents } from "../calendar/events.ts";
import type { ConversationRecord, UserContext } from "../context.ts";
import { search } from "../search/search.ts";
import { inBrief } from "./in-brief.ts";
import { openItems } from "./open-items.ts";

/** Titles and people are looked through in the newest conversations; words are found in all of them. */
const newestMax = 200;
const passagesMax = 50;
const passagesShown = 10;
const upcomingMax = 50;

/** What is known before the next meeting with someone or about something. */
export async function prepareBriefing(
  ctx: UserContext,
  { search: wanted, limit }: { readonly search: string; readonly limit: number },
): Promise<Briefing> {
  const words = wanted.trim();
  const { data: passages } = await search(ctx, { q: words, limit: passagesMax, offset: 0 });
  const spokenIn = new Set(passages.map(({ conversationId }) => conversationId));
  const newest = await ctx.store.conversations.listAfter(ctx.user.id, null, newestMax);
  const older = [...spokenIn].filter((id) => !newest.some((record) => record.id === id));
  const others = await Promise.all(older.map((id) => ctx.store.conversations.get(ctx.user.id, id)));
  const found = [...newest.filter((record) => spokenIn.has(record.id) || names(record, words)), ...others]
    .filter((record) => record !== null)
    .slice(0, limit);
  const ids = new Set(found.map(({ id }) => id));
  const items = await openItems(ctx, null);
  return {
    search: words,
    pastMeetings: await Promise.all(found.map((record) => inBrief(ctx, record))),
    openActionItems: items.filter(({ conversationId }) => ids.has(conversationId)),
    passages: passages.slice(0, passagesShown),
    upcoming: await upcoming(ctx, words),
  };
}

function names({ title, speakers }: ConversationRecord, words: string): boolean {
  return [title, ...speakers.map(({ name }) => name)].some((text) => has(text, words));
}

async function upcoming(ctx: UserContext, words: string): Promise<CalendarEvent[]> {
  const { data } = await listEvents(ctx, { maxResults: upcomingMax, offset: 0 });
  return data.filter(({ summary, attendees }) =>
    [summary, ...attendees.flatMap(({ displayName = "", email }) => [displayName, email])].some((text) =>
      has(text, words),
    ),
  );
}

function has(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}
