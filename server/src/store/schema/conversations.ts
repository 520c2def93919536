import type { MeetingType, TimeGrade, TranscriptFormat } from "@convo/analysis";
import type { NudgeKind } from "@convo/contract";
import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import type { ConversationRecord, ConversationStatus } from "../../services/context.ts";
import { ownerId } from "./accounts.ts";
import { convo, moment } from "./columns.ts";

export const conversations = convo.table(
  "conversations",
  {
    userId: ownerId(),
    id: pg.text("id").notNull(),
    title: pg.text("title").notNull(),
    /** Who gave the title: a calendar event may replace one that nobody told. */
    titleSource: pg.text("title_source").$type<ConversationRecord["titleSource"]>().notNull().default("told"),
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
    /** How the title and the segments are searched: a text search configuration such as `english`. */
    searchConfig: pg.text("search_config").notNull().default("simple"),
    revision: pg.integer("revision").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.index("conversations_newest").on(table.userId, table.startTime, table.id),
    pg
      .index("conversations_words")
      .using("gin", sql`convo.search_words(${table.userId}, ${table.searchConfig}, ${table.title})`),
  ],
);

export const conversationOf = (
  table: { userId: pg.AnyPgColumn; conversationId: pg.AnyPgColumn },
  name: string,
) =>
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
    /** The client's own key of a live segment, so that sending it twice is harmless. */
    clientKey: pg.text("client_key"),
    /** The conversation's; null is `simple`. */
    searchConfig: pg.text("search_config"),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId, table.position] }),
    conversationOf(table, "segments_conversation"),
    pg
      .index("segments_words")
      .using("gin", sql`convo.search_words(${table.userId}, ${table.searchConfig}, ${table.text})`),
    pg
      .uniqueIndex("segments_client_key")
      .on(table.userId, table.conversationId, table.clientKey)
      .where(sql`client_key IS NOT NULL`),
  ],
);

/** What a conversation needs while it is live; the row goes when it is ended. */
export const liveConversations = convo.table(
  "live_conversations",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    /** Whether feedback is made at its end. */
    analyze: pg.boolean("analyze").notNull(),
    /** The kinds of nudges that are wanted. */
    nudges: pg.text("nudges").array().$type<NudgeKind[]>().notNull(),
    /** The last number of a client that numbers its segments; 0 before the first. */
    lastSequence: pg.integer("last_sequence").notNull(),
    lastEventId: pg.integer("last_event_id").notNull(),
    /** The running measurement, as JSON text; null before the first segment. */
    running: pg.text("running"),
    touchedAt: moment("touched_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId] }),
    conversationOf(table, "live_conversations_conversation"),
  ],
);

/** What happened in a live conversation, in order, for whoever follows it and comes back after a break. */
export const liveEvents = convo.table(
  "live_events",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    /** Counted from 1. */
    id: pg.integer("id").notNull(),
    type: pg.text("type").notNull(),
    /** JSON text; of a segment its position alone, so that nobody's words lie twice. */
    data: pg.text("data").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId, table.id] }),
    conversationOf(table, "live_events_conversation"),
  ],
);
