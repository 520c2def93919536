import { and, eq, isNull, sql as raw } from "drizzle-orm";
import type { CalendarStore, ConversationRecord } from "../services/context.ts";
import { calendarConnectionsOn } from "./calendar-connections.ts";
import { calendarEventsOn } from "./calendar-events.ts";
import { conversationColumns } from "./conversations.ts";
import type { Database } from "./database.ts";
import { conversations } from "./schema.ts";

/** Calendars, their events, and the conversations that belong to them. */
export function calendarOn(database: Database): CalendarStore {
  const { orm, sql } = database;
  return {
    ...calendarConnectionsOn(database),
    ...calendarEventsOn(database),
    async linkableConversations(userId, graceMs) {
      const { rows } = await sql.query<{ id: string }>(linkableStatement, [userId, graceMs]);
      return rows.map(({ id }) => id);
    },
    async linkConversation(userId, id, revision, link): Promise<ConversationRecord | null> {
      const asItWas = and(
        eq(conversations.userId, userId),
        eq(conversations.id, id),
        eq(conversations.revision, revision),
        isNull(conversations.linkedCalendarEventId),
      );
      const change = { ...link, revision: raw`${conversations.revision} + 1` };
      const [row] = await orm.update(conversations).set(change).where(asItWas).returning(conversationColumns);
      return row ?? null;
    },
  };
}

const linkableStatement = `
  SELECT id FROM convo.conversations
  WHERE user_id = $1 AND linked_calendar_event_id IS NULL AND end_time IS NOT NULL AND status <> 'live'
    AND EXISTS (
      SELECT FROM convo.calendar_events
      WHERE calendar_events.user_id = $1 AND NOT all_day AND ends_at - starts_at <= interval '1 day'
        AND starts_at >= start_time - make_interval(days => 1, secs => $2::float8 / 1000)
        AND starts_at <= end_time + make_interval(secs => $2::float8 / 1000)
        AND ends_at >= start_time - make_interval(secs => $2::float8 / 1000))
  ORDER BY start_time, id`;
