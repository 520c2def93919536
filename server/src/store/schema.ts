import type { MeetingType, TimeGrade, TranscriptFormat } from "@convo/analysis";
import type { Tier } from "@convo/contract";
import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import type { ConversationRecord, ConversationStatus } from "../services/context.ts";

/**
 * A schema of our own: since PostgreSQL 15 an ordinary user may not create tables in `public`, and a shared
 * database stays tidy.
 */
export const convo = pg.pgSchema("convo");

const bytea = pg.customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => "bytea" });

/** To the millisecond, as JavaScript has it: a date that was read finds its row again. */
const moment = (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

export const users = convo.table(
  "users",
  {
    id: pg.text("id").primaryKey(),
    email: pg.text("email").notNull(),
    name: pg.text("name").notNull(),
    timezone: pg.text("timezone").notNull(),
    language: pg.text("language").notNull(),
    aliases: pg.text("aliases").array().notNull(),
    tier: pg.text("tier").$type<Tier>().notNull(),
    /** Counts up with every change of the user's stored documents; a trigger sees to it. */
    documentsVersion: pg.bigint("documents_version", { mode: "number" }).notNull().default(0),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [pg.uniqueIndex("users_email").on(sql`lower(${table.email})`)],
);

/** The owner comes first in every key, so that the tables can be distributed by user. */
const ownerId = () =>
  pg
    .text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

export const apiKeys = convo.table(
  "api_keys",
  {
    userId: ownerId(),
    id: pg.text("id").notNull(),
    hash: bytea("hash").notNull(),
    label: pg.text("label"),
    createdAt: moment("created_at").notNull().defaultNow(),
    lastUsedAt: moment("last_used_at"),
    revokedAt: moment("revoked_at"),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.uniqueIndex("api_keys_hash").on(table.hash),
  ],
);

/** One row a user: the count of the rolling hour, kept beside the log so that it need not be summed up. */
export const requestWindows = convo.table("request_windows", {
  userId: ownerId().primaryKey(),
  counted: pg.integer("counted").notNull(),
  oldestAt: pg.timestamp("oldest_at", { withTimezone: true }),
  latestAt: pg.timestamp("latest_at", { withTimezone: true }),
});

/** The admitted requests of the last hour; those admitted by one statement share a row. Written by `convo.admit`. */
export const requestLog = convo.table(
  "request_log",
  {
    userId: pg
      .text("user_id")
      .notNull()
      .references(() => requestWindows.userId, { onDelete: "cascade" }),
    at: pg.timestamp("at", { withTimezone: true }).notNull(),
    hits: pg.integer("hits").notNull(),
  },
  (table) => [pg.primaryKey({ columns: [table.userId, table.at] })],
);

export const generations = convo.table(
  "generations",
  { userId: ownerId(), month: pg.text("month").notNull(), used: pg.integer("used").notNull() },
  (table) => [pg.primaryKey({ columns: [table.userId, table.month] })],
);

export const conversations = convo.table(
  "conversations",
  {
    userId: ownerId(),
    id: pg.text("id").notNull(),
    title: pg.text("title").notNull(),
    startTime: moment("start_time").notNull(),
    endTime: moment("end_time"),
    durationMinutes: pg.integer("duration_minutes"),
    segmentCount: pg.integer("segment_count").notNull(),
    status: pg.text("status").$type<ConversationStatus>().notNull(),
    format: pg.text("format").$type<TranscriptFormat>().notNull(),
    timeGrade: pg.text("time_grade").$type<TimeGrade>().notNull(),
    language: pg.text("language"),
    meetingType: pg.text("meeting_type").$type<MeetingType>(),
    userSpeakerName: pg.text("user_speaker_name"),
    speakers: pg.json("speakers").$type<ConversationRecord["speakers"]>().notNull(),
    warnings: pg.json("warnings").$type<ConversationRecord["warnings"]>().notNull(),
    scheduledStart: moment("scheduled_start"),
    scheduledEnd: moment("scheduled_end"),
    linkedCalendarEventId: pg.text("linked_calendar_event_id"),
    revision: pg.integer("revision").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.index("conversations_newest").on(table.userId, table.startTime, table.id),
  ],
);

const conversationOf = (table: { userId: pg.AnyPgColumn; conversationId: pg.AnyPgColumn }, name: string) =>
  pg
    .foreignKey({
      name,
      columns: [table.userId, table.conversationId],
      foreignColumns: [conversations.userId, conversations.id],
    })
    .onDelete("cascade");

export const segments = convo.table(
  "segments",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    /** Counted from 0. */
    position: pg.integer("position").notNull(),
    speaker: pg.text("speaker").notNull(),
    text: pg.text("text").notNull(),
    startMs: pg.doublePrecision("start_ms"),
    endMs: pg.doublePrecision("end_ms"),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId, table.position] }),
    conversationOf(table, "segments_conversation"),
  ],
);

/** Documents are JSON text, not jsonb: they come back with the same bytes every time. */
export const feedback = convo.table(
  "feedback",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    revision: pg.integer("revision").notNull(),
    engineVersion: pg.text("engine_version").notNull(),
    rubricVersion: pg.text("rubric_version").notNull(),
    overallScore: pg.doublePrecision("overall_score").notNull(),
    userSpeakerName: pg.text("user_speaker_name").notNull(),
    feedback: pg.text("feedback").notNull(),
    explanation: pg.text("explanation").notNull(),
    signals: pg.text("signals").notNull(),
    body: pg.text("body").notNull(),
    etag: pg.text("etag").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId] }),
    conversationOf(table, "feedback_conversation"),
  ],
);
