import * as pg from "drizzle-orm/pg-core";
import { ownerId } from "./accounts.ts";
import { bytea, convo, moment } from "./columns.ts";

/** Where a user's events come from: an address that serves iCalendar, or an account at Google. */
export const calendarConnections = convo.table(
  "calendar_connections",
  {
    userId: ownerId(),
    id: pg.text("id").notNull(),
    kind: pg.text("kind").$type<"ics" | "google">().notNull(),
    /** What people see of it: a host or an account, never the secret address. */
    label: pg.text("label").notNull(),
    /** Sealed by the vault: JSON with the address or the tokens. */
    access: bytea("access").notNull(),
    /** What the source gave to ask for changes only: an entity tag or a sync token. */
    cursor: pg.text("cursor"),
    /** `reconnect`: the source took access away, and only the user can give it again. */
    state: pg.text("state").$type<"active" | "reconnect">().notNull().default("active"),
    /** Failed refreshes since the last one that did not fail. */
    failures: pg.integer("failures").notNull().default(0),
    /** When it is to be refreshed next. */
    dueAt: moment("due_at").notNull().defaultNow(),
    /** Why the last refresh failed; null after one that did not. */
    error: pg.text("error"),
    refreshedAt: moment("refreshed_at"),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.index("calendar_connections_due").on(table.dueAt),
  ],
);

/** Single events, those of a series one by one, within the window that is kept. */
export const calendarEvents = convo.table(
  "calendar_events",
  {
    userId: pg.text("user_id").notNull(),
    id: pg.text("id").notNull(),
    connectionId: pg.text("connection_id").notNull(),
    /** The source's own name of it, with the occurrence where it is one of a series. */
    sourceId: pg.text("source_id").notNull(),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at").notNull(),
    allDay: pg.boolean("all_day").notNull(),
    summary: pg.text("summary").notNull(),
    /** The event as the API answers it, JSON text. */
    event: pg.text("event").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.uniqueIndex("calendar_events_source").on(table.userId, table.connectionId, table.sourceId),
    pg.index("calendar_events_start").on(table.userId, table.startsAt),
    pg
      .foreignKey({
        name: "calendar_events_connection",
        columns: [table.userId, table.connectionId],
        foreignColumns: [calendarConnections.userId, calendarConnections.id],
      })
      .onDelete("cascade"),
  ],
);
