import { and, eq, sql as expression, lt } from "drizzle-orm";
import type { LiveEvent, LiveStore, NewLiveEvent } from "../services/context.ts";
import { conversationColumns } from "./conversations.ts";
import { type Database, onlyRow } from "./database.ts";
import { liveChannel } from "./live-wakeups.ts";
import { conversations, liveConversations } from "./schema.ts";
import { insertSegments, type SegmentRow, segmentOf, selectSegments } from "./segments.ts";

/** Conversations while they go on, and what is told to those who follow them. */
export function liveOn({ orm, sql }: Database): LiveStore {
  return {
    async start(userId, conversationId, { analyze, nudges, at }) {
      const nothingYet = { lastSequence: 0, lastEventId: 0, running: null };
      const row = { userId, conversationId, analyze, nudges: [...nudges], touchedAt: at, ...nothingYet };
      await orm.insert(liveConversations).values(row);
    },
    async get(userId, id) {
      const [live] = await orm.select().from(liveConversations).where(liveOf(userId, id));
      return live ?? null;
    },
    async textsByKey(userId, id, keys) {
      const { rows } = await sql.query<{ key: string; text: string }>(knownKeys, [userId, id, keys]);
      return new Map(rows.map(({ key, text }) => [key, text]));
    },
    segmentsFrom: (userId, id, position) => selectSegments({ sql }, userId, id, position),
    async touch(userId, id, { lastSequence, at }) {
      await orm.update(liveConversations).set({ lastSequence, touchedAt: at }).where(liveOf(userId, id));
    },
    async append(userId, id, { segments, events, conversation, at, lastSequence, running }) {
      const change = { ...conversation, ...grown(segments.length) };
      const [stored] = await orm
        .update(conversations)
        .set(change)
        .where(owned(userId, id))
        .returning(conversationColumns);
      const record = onlyRow(stored === undefined ? [] : [stored]);
      const firstPosition = record.segmentCount - segments.length;
      await insertSegments({ sql }, userId, id, segments, firstPosition);
      const told = [
        ...segments.map((_, index) => ({ type: "segment", data: String(firstPosition + index) })),
        ...events,
      ];
      await tell({ sql }, userId, id, told, at);
      await orm
        .update(liveConversations)
        .set({ lastSequence, running, touchedAt: at })
        .where(liveOf(userId, id));
      return record;
    },
    async end(userId, id, { conversation, event, at }) {
      await tell({ sql }, userId, id, [event], at);
      await orm.delete(liveConversations).where(liveOf(userId, id));
      return onlyRow(
        await orm
          .update(conversations)
          .set(conversation)
          .where(owned(userId, id))
          .returning(conversationColumns),
      );
    },
    async events(userId, id, { after, limit }) {
      const { rows } = await sql.query<EventRow>({
        name: "live-events",
        text: eventsAfter,
        values: [userId, id, after, limit],
      });
      return rows.map(eventOf);
    },
    async silentSince(before) {
      const { userId, conversationId } = liveConversations;
      return orm
        .select({ userId, conversationId })
        .from(liveConversations)
        .where(lt(liveConversations.touchedAt, before));
    },
  };
}

function owned(userId: string, id: string) {
  return and(eq(conversations.userId, userId), eq(conversations.id, id));
}

function liveOf(userId: string, id: string) {
  return and(eq(liveConversations.userId, userId), eq(liveConversations.conversationId, id));
}

function grown(by: number) {
  return {
    segmentCount: expression<number>`${conversations.segmentCount} + ${by}`,
    revision: expression<number>`${conversations.revision} + 1`,
  };
}

/** Numbers the events after those that are there, stores them, and wakes whoever follows once all is committed. */
async function tell(
  { sql }: Pick<Database, "sql">,
  userId: string,
  id: string,
  events: readonly { type: string; data: string }[],
  at: Date,
): Promise<void> {
  await sql.query({
    name: "tell-live-events",
    text: tellStatement,
    values: [userId, id, events.map(({ type }) => type), events.map(({ data }) => data), at, liveChannel],
  });
}

const knownKeys = `
  SELECT client_key AS key, text FROM convo.segments
  WHERE user_id = $1 AND conversation_id = $2 AND client_key = ANY ($3::text[])`;

const tellStatement = `
  WITH live AS (
    UPDATE convo.live_conversations SET last_event_id = last_event_id + cardinality($3::text[])
    WHERE user_id = $1 AND conversation_id = $2
    RETURNING last_event_id - cardinality($3::text[]) AS before),
  told AS (
    INSERT INTO convo.live_events (user_id, conversation_id, id, type, data, at)
    SELECT $1, $2, live.before + event.number, event.type, event.data, $5
    FROM live, unnest($3::text[], $4::text[]) WITH ORDINALITY AS event (type, data, number))
  SELECT pg_notify($6, $2)`;

const eventsAfter = `
  SELECT event.id, event.type, event.data, position, speaker, text, start_ms, end_ms
  FROM convo.live_events AS event
  LEFT JOIN convo.segments AS segment ON segment.user_id = event.user_id
    AND segment.conversation_id = event.conversation_id
    AND segment.position = CASE event.type WHEN 'segment' THEN event.data::integer END
  WHERE event.user_id = $1 AND event.conversation_id = $2 AND event.id > $3
  ORDER BY event.id LIMIT $4`;

interface EventRow extends Omit<SegmentRow, "position"> {
  readonly id: number;
  readonly type: LiveEvent["type"];
  readonly data: string;
  readonly position: number | null;
}

function eventOf({ id, type, data, position, ...segment }: EventRow): LiveEvent {
  if (type !== "segment") return { id, type, data } satisfies { id: number } & NewLiveEvent;
  return { id, type, segment: position === null ? null : segmentOf({ ...segment, position }) };
}
