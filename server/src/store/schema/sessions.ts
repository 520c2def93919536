import type { LinkKind } from "@convo/contract";
import * as pg from "drizzle-orm/pg-core";
import { ownerId } from "./accounts.ts";
import { bytea, convo, moment } from "./columns.ts";

/** What a user signs in with. Who has only keys has no row. */
export const credentials = convo.table("credentials", {
  userId: ownerId().primaryKey(),
  /** `scrypt$N$r$p$salt$hash`, the last two in base64url. */
  password: pg.text("password").notNull(),
  changedAt: moment("changed_at").notNull(),
});

/** Browsers that are signed in. Of the cookie's random token only the SHA-256 is kept. */
export const sessions = convo.table(
  "sessions",
  {
    userId: ownerId(),
    id: pg.text("id").notNull(),
    tokenHash: bytea("token_hash").notNull(),
    userAgent: pg.text("user_agent"),
    createdAt: moment("created_at").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.uniqueIndex("sessions_token").on(table.tokenHash),
  ],
);

/** Links that work once. An invitation belongs to the one who invites, the others to the one who follows them. */
export const oneTimeLinks = convo.table(
  "one_time_links",
  {
    userId: ownerId(),
    id: pg.text("id").notNull(),
    kind: pg.text("kind").$type<LinkKind>().notNull(),
    tokenHash: bytea("token_hash").notNull(),
    /** The invited address, where the one who invites named it. */
    email: pg.text("email"),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [
    pg.primaryKey({ columns: [table.userId, table.id] }),
    pg.uniqueIndex("one_time_links_token").on(table.tokenHash),
  ],
);

/** How often someone tried to sign in: per address of the network, and per account, within a window. */
export const signInAttempts = convo.table("sign_in_attempts", {
  /** SHA-256 of what is counted, in hex: no address of anyone's is kept. */
  bucket: pg.text("bucket").primaryKey(),
  failures: pg.integer("failures").notNull(),
  windowStart: moment("window_start").notNull(),
});
