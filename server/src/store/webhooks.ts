import { and, asc, eq } from "drizzle-orm";
import type { WebhookRecord, WebhookStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { users, webhooks } from "./schema.ts";

/** Who wants to be told of what. */
export function webhooksOn({ orm, atomically }: Database): WebhookStore {
  return {
    insert: (userId, webhook, secret, limit) =>
      atomically(async (inside) => {
        if (limit !== null && (await lockAndCount(inside, userId)) >= limit) return false;
        const { events, ...rest } = webhook;
        await inside.orm.insert(webhooks).values({ userId, ...rest, events: [...events], secret });
        return true;
      }),
    async get(userId, id) {
      const [row] = await orm.select(columns).from(webhooks).where(owned(userId, id));
      return row ?? null;
    },
    list: (userId): Promise<WebhookRecord[]> =>
      orm
        .select(columns)
        .from(webhooks)
        .where(eq(webhooks.userId, userId))
        .orderBy(asc(webhooks.createdAt), asc(webhooks.id)),
    update: (userId, id, { events, ...change }) =>
      atomically(async (inside) => {
        const [before] = await inside.orm
          .select(columns)
          .from(webhooks)
          .where(owned(userId, id))
          .for("no key update");
        if (before === undefined) return null;
        const set = { ...change, ...(events !== undefined && { events: [...events] }), failuresInRow: 0 };
        await inside.orm.update(webhooks).set(set).where(owned(userId, id));
        return before;
      }),
    async delete(userId, id) {
      const { rowCount } = await orm.delete(webhooks).where(owned(userId, id));
      return rowCount === 1;
    },
    async lock(userId, id) {
      const state = { status: webhooks.status, failuresInRow: webhooks.failuresInRow };
      const [row] = await orm.select(state).from(webhooks).where(owned(userId, id)).for("no key update");
      return row ?? null;
    },
    async setFailures(userId, id, failuresInRow) {
      await orm.update(webhooks).set({ failuresInRow }).where(owned(userId, id));
    },
  };
}

/** The user's row is locked first, so that of two that want the last place the second sees the first's. */
async function lockAndCount({ orm }: Database, userId: string): Promise<number> {
  await orm.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("no key update");
  return orm.$count(webhooks, eq(webhooks.userId, userId));
}

const owned = (userId: string, id: string) => and(eq(webhooks.userId, userId), eq(webhooks.id, id));

const columns = {
  id: webhooks.id,
  url: webhooks.url,
  events: webhooks.events,
  status: webhooks.status,
  createdAt: webhooks.createdAt,
};
