import type { AuditAction, Role, Tier } from "@convo/contract";
import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import type { Actor, AuditRecord } from "../../services/context.ts";
import { bytea, convo, moment } from "./columns.ts";

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
    role: pg.text("role").$type<Role>().notNull().default("member"),
    /** Counts up with every change of the user's stored documents; a trigger sees to it. */
    documentsVersion: pg.bigint("documents_version", { mode: "number" }).notNull().default(0),
    /** Conversations that ended longer ago are deleted; null: the server's rule. */
    retentionDays: pg.integer("retention_days"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [pg.uniqueIndex("users_email").on(sql`lower(${table.email})`)],
);

/** The owner comes first in every key, so that the tables can be distributed by user. */
export const ownerId = () =>
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

/** What each user did that gives others access, takes it away, or cannot be undone. */
export const auditLog = convo.table(
  "audit_log",
  {
    userId: ownerId(),
    id: pg.bigint("id", { mode: "number" }).generatedByDefaultAsIdentity().notNull(),
    at: moment("at").notNull(),
    actor: pg.text("actor").$type<Actor>().notNull(),
    action: pg.text("action").$type<AuditAction>().notNull(),
    subject: pg.text("subject").notNull(),
    detail: pg.json("detail").$type<AuditRecord["detail"]>().notNull(),
  },
  (table) => [pg.primaryKey({ columns: [table.userId, table.id] })],
);

/** How a user's transcripts name people, and how the user calls them: used at the next import. */
export const speakerAliases = convo.table(
  "speaker_aliases",
  {
    userId: ownerId(),
    label: pg.text("label").notNull(),
    name: pg.text("name").notNull(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (table) => [pg.primaryKey({ columns: [table.userId, table.label] })],
);

/** What a user wants to reach. */
export const goals = convo.table(
  "goals",
  {
    userId: ownerId(),
    metric: pg.text("metric").notNull(),
    target: pg.doublePrecision("target").notNull(),
    direction: pg.text("direction").$type<"atLeast" | "atMost">().notNull(),
    position: pg.integer("position").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [pg.primaryKey({ columns: [table.userId, table.metric] })],
);
