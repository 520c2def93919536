import { and, asc, count, eq, gt, lt } from "drizzle-orm";
import type { CalendarEventRecord, CalendarStore, SourceEvent } from "../services/context.ts";
import { type Database, onlyRow } from "./database.ts";
import { calendarEvents } from "./schema.ts";

type EventMethods = "replaceEvents" | "changeEvents" | "event" | "events" | "timedEvents";

/** The events of users' calendars, those of a series one by one. */
export function calendarEventsOn(database: Database): Pick<CalendarStore, EventMethods> {
  const { orm, sql } = database;
  const select = () => orm.select(columns).from(calendarEvents);
  return {
    async replaceEvents(userId, connectionId, events) {
      const kept = events.map(({ sourceId }) => sourceId);
      await sql.query(deleteOthersStatement, [userId, connectionId, kept]);
      return upsert(database, userId, connectionId, events);
    },
    async changeEvents(userId, connectionId, events, removed) {
      await sql.query(deleteStatement, [userId, connectionId, removed]);
      return upsert(database, userId, connectionId, events);
    },
    async event(userId, id) {
      const [row] = await select().where(and(eq(calendarEvents.userId, userId), eq(calendarEvents.id, id)));
      return row === undefined ? null : fromRow(row);
    },
    async events(userId, { from, to, limit, offset }) {
      const wanted = and(
        eq(calendarEvents.userId, userId),
        gt(calendarEvents.endsAt, from),
        to === null ? undefined : lt(calendarEvents.startsAt, to),
      );
      const rows = await select()
        .where(wanted)
        .orderBy(...earliestFirst)
        .limit(limit)
        .offset(offset);
      const { total } = onlyRow(await orm.select({ total: count() }).from(calendarEvents).where(wanted));
      return { items: rows.map(fromRow), total };
    },
    async timedEvents(userId, { from, to }) {
      const { rows } = await sql.query<EventRow>(timedStatement, [userId, from, to]);
      return rows.map(fromRow);
    },
  };
}

const columns = {
  id: calendarEvents.id,
  startsAt: calendarEvents.startsAt,
  endsAt: calendarEvents.endsAt,
  allDay: calendarEvents.allDay,
  summary: calendarEvents.summary,
  event: calendarEvents.event,
};

type EventRow = Omit<CalendarEventRecord, "start" | "end" | "attendees"> & { readonly event: string };

const earliestFirst = [asc(calendarEvents.startsAt), asc(calendarEvents.endsAt), asc(calendarEvents.id)];

function fromRow({ event, ...row }: EventRow): CalendarEventRecord {
  return { ...row, ...JSON.parse(event) };
}

/** Answers how many are new or changed; the others are not written. */
async function upsert(
  { sql }: Database,
  userId: string,
  connectionId: string,
  events: readonly SourceEvent[],
): Promise<number> {
  const { rowCount } = await sql.query(upsertStatement, [
    userId,
    connectionId,
    events.map(({ sourceId }) => sourceId),
    events.map(({ startsAt }) => startsAt),
    events.map(({ endsAt }) => endsAt),
    events.map(({ allDay }) => allDay),
    events.map(({ summary }) => summary),
    events.map(({ start, end, attendees }) => JSON.stringify({ start, end, attendees })),
  ]);
  return rowCount ?? 0;
}

const deleteOthersStatement = `
  DELETE FROM convo.calendar_events
  WHERE user_id = $1 AND connection_id = $2
    AND NOT EXISTS (SELECT FROM unnest($3::text[]) AS kept (name) WHERE kept.name = source_id)`;

const deleteStatement = `
  DELETE FROM convo.calendar_events
  WHERE user_id = $1 AND connection_id = $2 AND source_id = ANY ($3::text[])`;

const upsertStatement = `
  INSERT INTO convo.calendar_events AS stored
    (user_id, connection_id, id, source_id, starts_at, ends_at, all_day, summary, event)
  SELECT $1, $2, 'evt_' || replace(gen_random_uuid()::text, '-', ''), given.*
  FROM unnest($3::text[], $4::timestamptz[], $5::timestamptz[], $6::boolean[], $7::text[], $8::text[]) AS given
  ON CONFLICT (user_id, connection_id, source_id) DO UPDATE
  SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, all_day = excluded.all_day,
    summary = excluded.summary, event = excluded.event
  WHERE (stored.starts_at, stored.ends_at, stored.all_day, stored.summary, stored.event)
    IS DISTINCT FROM
    (excluded.starts_at, excluded.ends_at, excluded.all_day, excluded.summary, excluded.event)`;

const timedStatement = `
  SELECT id, starts_at AS "startsAt", ends_at AS "endsAt", all_day AS "allDay", summary, event
  FROM convo.calendar_events
  WHERE user_id = $1 AND NOT all_day AND ends_at - starts_at <= interval '1 day'
    AND starts_at >= $2::timestamptz - interval '1 day' AND starts_at <= $3 AND ends_at >= $2
  ORDER BY starts_at, ends_at, id`;
