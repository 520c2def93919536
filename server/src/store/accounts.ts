import { and, desc, eq, gt, ne, sql as raw } from "drizzle-orm";
import type { AccountStore, OneTimeLink, SessionRecord } from "../services/context.ts";
import { type Database, onlyRow } from "./database.ts";
import { credentials, oneTimeLinks, sessions, users } from "./schema.ts";
import { signInFailuresOn } from "./sign-in-failures.ts";
import { person } from "./users.ts";

/** Passwords, sessions and one-time links. */
export function accountsOn(database: Database): AccountStore {
  const { orm } = database;
  return {
    async role(userId) {
      return onlyRow(await orm.select({ role: users.role }).from(users).where(eq(users.id, userId))).role;
    },
    async setRole(userId, role) {
      await orm.update(users).set({ role }).where(eq(users.id, userId));
    },
    async password(userId) {
      const own = eq(credentials.userId, userId);
      const [row] = await orm.select().from(credentials).where(own);
      return row?.password ?? null;
    },
    async setPassword(userId, password, changedAt) {
      const set = { password, changedAt };
      await orm
        .insert(credentials)
        .values({ userId, ...set })
        .onConflictDoUpdate({ target: credentials.userId, set });
    },
    async setEmail(userId, email) {
      const taken = raw`EXISTS (SELECT 1 FROM ${users} o WHERE lower(o.email) = lower(${email}) AND o.id <> ${userId})`;
      const free = and(eq(users.id, userId), raw`NOT ${taken}`);
      const [row] = await orm.update(users).set({ email }).where(free).returning(person);
      return row ?? null;
    },
    async retentionDays(userId) {
      const days = { days: users.retentionDays };
      return onlyRow(await orm.select(days).from(users).where(eq(users.id, userId))).days;
    },
    async setRetentionDays(userId, retentionDays) {
      await orm.update(users).set({ retentionDays }).where(eq(users.id, userId));
    },
    async deleteUser(userId) {
      await orm.delete(users).where(eq(users.id, userId));
    },
    ...sessionsOn(database),
    ...linksOn(database),
    ...signInFailuresOn(database),
  };
}

type Of<Names extends keyof AccountStore> = Pick<AccountStore, Names>;

function sessionsOn({
  orm,
}: Database): Of<
  "openSession" | "findSession" | "extendSession" | "sessions" | "endSession" | "endOtherSessions"
> {
  const good = (now: Date) => gt(sessions.expiresAt, now);
  return {
    async openSession(userId, session, tokenHash) {
      await orm.insert(sessions).values({ userId, ...session, tokenHash });
    },
    async findSession(tokenHash, now) {
      const [row] = await orm
        .select({ session: sessionColumns, user: person, documentsVersion: users.documentsVersion })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(and(eq(sessions.tokenHash, tokenHash), good(now)));
      return row ?? null;
    },
    async extendSession(userId, id, lastSeenAt, expiresAt) {
      const own = and(eq(sessions.userId, userId), eq(sessions.id, id));
      await orm.update(sessions).set({ lastSeenAt, expiresAt }).where(own);
    },
    sessions: (userId, now): Promise<SessionRecord[]> =>
      orm
        .select(sessionColumns)
        .from(sessions)
        .where(and(eq(sessions.userId, userId), good(now)))
        .orderBy(desc(sessions.lastSeenAt)),
    async endSession(userId, id) {
      const own = and(eq(sessions.userId, userId), eq(sessions.id, id));
      return (await orm.delete(sessions).where(own).returning({ id: sessions.id })).length > 0;
    },
    async endOtherSessions(userId, keep) {
      const others = keep === null ? undefined : ne(sessions.id, keep);
      await orm.delete(sessions).where(and(eq(sessions.userId, userId), others));
    },
  };
}

function linksOn({ orm }: Database): Of<"addLink" | "findLink" | "takeLink" | "links" | "dropLink"> {
  const good = (tokenHash: Uint8Array, now: Date) =>
    and(eq(oneTimeLinks.tokenHash, tokenHash), gt(oneTimeLinks.expiresAt, now));
  return {
    async addLink(link, tokenHash) {
      await orm.insert(oneTimeLinks).values({ ...link, tokenHash });
    },
    async findLink(tokenHash, now) {
      const [row] = await orm.select(linkColumns).from(oneTimeLinks).where(good(tokenHash, now));
      return row ?? null;
    },
    async takeLink(tokenHash, now) {
      const [row] = await orm.delete(oneTimeLinks).where(good(tokenHash, now)).returning(linkColumns);
      return row ?? null;
    },
    links: (userId, kind, now): Promise<OneTimeLink[]> =>
      orm
        .select(linkColumns)
        .from(oneTimeLinks)
        .where(
          and(eq(oneTimeLinks.userId, userId), eq(oneTimeLinks.kind, kind), gt(oneTimeLinks.expiresAt, now)),
        )
        .orderBy(desc(oneTimeLinks.createdAt)),
    async dropLink(userId, id) {
      const own = and(eq(oneTimeLinks.userId, userId), eq(oneTimeLinks.id, id));
      return (await orm.delete(oneTimeLinks).where(own).returning({ id: oneTimeLinks.id })).length > 0;
    },
  };
}

const sessionColumns = {
  id: sessions.id,
  userAgent: sessions.userAgent,
  createdAt: sessions.createdAt,
  lastSeenAt: sessions.lastSeenAt,
  expiresAt: sessions.expiresAt,
};

const linkColumns = {
  userId: oneTimeLinks.userId,
  id: oneTimeLinks.id,
  kind: oneTimeLinks.kind,
  email: oneTimeLinks.email,
  createdAt: oneTimeLinks.createdAt,
  expiresAt: oneTimeLinks.expiresAt,
};
