import { recognizeLanguage } from "@convo/analysis";
import { and, count, desc, eq, getTableColumns, gte, ilike, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { ConversationFilter, ConversationRecord, Store } from "../services/context.ts";
import { type Database, onlyRow } from "./database.ts";
import { escapeLike } from "./escape-like.ts";
import { conversations } from "./schema.ts";
import { searchConfig } from "./search/config.ts";
import { insertSegments, selectSegments } from "./segments.ts";

/** Conversations with their transcripts. */
export function conversationsOn(database: Database): ConversationsTable {
  const { orm } = database;
  return {
    async insert(userId, record, segments) {
      const language = record.language ?? recognizeLanguage(segments.map(({ text }) => text));
      const values = {
        ...record,
        userId,
        segmentCount: segments.length,
        searchConfig: searchConfig(language),
      };
      return database.atomically(async (together) => {
        const row = onlyRow(await together.orm.insert(conversations).values(values).returning(columns));
        await insertSegments(together, userId, record.id, segments);
        return row;
      });
    },
    async get(userId, id): Promise<ConversationRecord | null> {
      const [row] = await orm.select(columns).from(conversations).where(ownedBy(userId, id));
      return row ?? null;
    },
    async lock(userId, id): Promise<ConversationRecord | null> {
      const found = orm.select(columns).from(conversations).where(ownedBy(userId, id));
      // Rows that refer to the conversation may still be inserted: an update would let them through as well.
      const [row] = await found.for("no key update");
      return row ?? null;
    },
    async list(userId, { limit, offset, ...filter }) {
      const wanted = and(eq(conversations.userId, userId), ...passing(filter));
      const items = await orm
        .select(columns)
        .from(conversations)
        .where(wanted)
        .orderBy(desc(conversations.startTime), desc(conversations.id))
        .limit(limit)
        .offset(offset);
      const { total } = onlyRow(await orm.select({ total: count() }).from(conversations).where(wanted));
      return { items, total };
    },
    async setTitle(userId, id, title, titleSource) {
      await orm.update(conversations).set({ title, titleSource }).where(ownedBy(userId, id));
    },
    async delete(userId, id) {
      await orm.delete(conversations).where(ownedBy(userId, id));
    },
    async listAfter(userId, after, limit) {
      const position = sql`(${conversations.startTime}, ${conversations.id})`;
      const behind = after && sql`${position} < (${after.startTime.toISOString()}::timestamptz, ${after.id})`;
      return orm
        .select(columns)
        .from(conversations)
        .where(and(eq(conversations.userId, userId), behind ?? undefined))
        .orderBy(desc(conversations.startTime), desc(conversations.id))
        .limit(limit);
    },
    async expired({ now, retentionDays, limit }) {
      return (await database.sql.query(expiredStatement, [now, retentionDays, limit])).rows;
    },
    async setStatus(userId, id, status) {
      await orm.update(conversations).set({ status }).where(ownedBy(userId, id));
    },
    segments: (userId, id) => selectSegments(database, userId, id),
    listWithoutUser(userId, names) {
      const known = sql`(${sql.param(names.map((name) => name.toLowerCase()))}::text[])`;
      const wanted = and(
        eq(conversations.userId, userId),
        isNull(conversations.userSpeakerName),
        speaks(sql`ANY ${known}`),
      );
      return orm.select(columns).from(conversations).where(wanted);
    },
    async setUserSpeaker(userId, id, name) {
      await orm.update(conversations).set({ userSpeakerName: name }).where(ownedBy(userId, id));
    },
  };
}

type ConversationsTable = Store["conversations"];

const { userId: _owner, searchConfig: _searchConfig, ...columns } = getTableColumns(conversations);
/** What a record has: how it is searched is the store's own affair. */
export const conversationColumns = columns;

function passing(filter: Partial<ConversationFilter>) {
  const { search = null, since = null, until = null, speaker = null, status = null } = filter;
  return [
    search === null ? undefined : ilike(conversations.title, `%${escapeLike(search)}%`),
    since === null ? undefined : gte(conversations.startTime, since),
    until === null ? undefined : lt(conversations.startTime, until),
    speaker === null ? undefined : speaks(sql`lower(${speaker})`),
    status === null ? undefined : eq(conversations.status, status),
  ];
}

function speaks(name: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM json_array_elements(${conversations.speakers}) AS speaker
    WHERE lower(speaker ->> 'name') = ${name})`;
}

function ownedBy(userId: string, id: string) {
  return and(eq(conversations.userId, userId), eq(conversations.id, id));
}

/** LEAST passes over nulls: where both are null, the comparison is null as well, and nothing is old enough. */
const expiredStatement = `
  SELECT c.user_id AS "userId", c.id AS "conversationId"
  FROM convo.conversations AS c JOIN convo.users AS u ON u.id = c.user_id
  WHERE c.status <> 'live'
    AND c.end_time < $1::timestamptz - make_interval(hours => 24 * LEAST(u.retention_days, $2::integer))
  ORDER BY c.end_time LIMIT $3`;
