import * as pg from "drizzle-orm/pg-core";
import type { Measures, StoredActionItem } from "../../services/context.ts";
import { convo, moment } from "./columns.ts";
import { conversationOf } from "./conversations.ts";

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
    /** The numbers out of the documents that are compared over time. */
    measures: pg.jsonb("measures").$type<Measures>().notNull(),
    body: pg.text("body").notNull(),
    etag: pg.text("etag").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId] }),
    conversationOf(table, "feedback_conversation"),
  ],
);

/** The last key points made for each conversation. */
export const keyPoints = convo.table(
  "key_points",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    revision: pg.integer("revision").notNull(),
    engineVersion: pg.text("engine_version").notNull(),
    keypoints: pg.text("keypoints").notNull(),
    body: pg.text("body").notNull(),
    etag: pg.text("etag").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId] }),
    conversationOf(table, "key_points_conversation"),
  ],
);

/** Answers and email drafts that were generated, so that the same question on the same transcript is free. */
export const answers = convo.table(
  "answers",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    kind: pg.text("kind").$type<"query" | "email">().notNull(),
    /** SHA-256 of what was asked, in hex. */
    request: pg.text("request").notNull(),
    revision: pg.integer("revision").notNull(),
    engineVersion: pg.text("engine_version").notNull(),
    answer: pg.text("answer").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId, table.kind, table.request] }),
    conversationOf(table, "answers_conversation"),
  ],
);

/** Tasks out of conversations; what the user changed stays when key points are made again. */
export const actionItems = convo.table(
  "action_items",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    id: pg.text("id").notNull(),
    /** Order within the conversation. */
    position: pg.integer("position").notNull(),
    item: pg.text("item").notNull(),
    owner: pg.text("owner"),
    /** `2026-04-30`. */
    due: pg.text("due"),
    priority: pg.text("priority").$type<StoredActionItem["priority"]>().notNull(),
    confidence: pg.doublePrecision("confidence").notNull(),
    status: pg.text("status").$type<StoredActionItem["status"]>().notNull(),
    segmentIds: pg.text("segment_ids").array().notNull(),
    /** The fields that the user set, which the engine must not overwrite. */
    edited: pg.text("edited").array().$type<StoredActionItem["edited"][number][]>().notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.index("action_items_conversation").on(table.userId, table.conversationId, table.position),
    pg.index("action_items_newest").on(table.userId, table.createdAt),
    conversationOf(table, "action_items_conversation_owner"),
  ],
);

/** The one link of a shared conversation, until it is revoked. */
export const shares = convo.table(
  "shares",
  {
    userId: pg.text("user_id").notNull(),
    conversationId: pg.text("conversation_id").notNull(),
    token: pg.text("token").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.conversationId] }),
    pg.uniqueIndex("shares_token").on(table.token),
    conversationOf(table, "shares_conversation"),
  ],
);
