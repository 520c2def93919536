import type { WebhookEventName } from "@convo/contract";
import * as pg from "drizzle-orm/pg-core";
import { ownerId } from "./accounts.ts";
import { bytea, convo, moment } from "./columns.ts";

export const webhooks = convo.table(
  "webhooks",
  {
    userId: ownerId(),
    id: pg.text("id").notNull(),
    url: pg.text("url").notNull(),
    events: pg.text("events").array().$type<WebhookEventName[]>().notNull(),
    /** Sealed by the vault. */
    secret: bytea("secret").notNull(),
    status: pg.text("status").$type<"active" | "paused">().notNull(),
    /** Deliveries in a row that were given up; a success begins anew. */
    failuresInRow: pg.integer("failures_in_row").notNull().default(0),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [pg.primaryKey({ columns: [table.userId, table.id] })],
);

/** An event on its way to one webhook, and what became of it. Written by `store/events.ts` with the change itself. */
export const webhookDeliveries = convo.table(
  "webhook_deliveries",
  {
    userId: pg.text("user_id").notNull(),
    id: pg.text("id").notNull(),
    webhookId: pg.text("webhook_id").notNull(),
    event: pg.text("event").$type<WebhookEventName>().notNull(),
    /** The body as it is sent, so that every attempt has the same bytes. */
    payload: pg.text("payload").notNull(),
    status: pg.text("status").$type<"pending" | "delivered" | "failed">().notNull(),
    attempts: pg.integer("attempts").notNull(),
    responseStatus: pg.integer("response_status"),
    /** Why the last attempt failed, where no answer came. */
    error: pg.text("error"),
    createdAt: moment("created_at").notNull(),
    deliveredAt: moment("delivered_at"),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.index("webhook_deliveries_newest").on(table.userId, table.webhookId, table.createdAt),
    pg
      .foreignKey({
        name: "webhook_deliveries_webhook",
        columns: [table.userId, table.webhookId],
        foreignColumns: [webhooks.userId, webhooks.id],
      })
      .onDelete("cascade"),
  ],
);
