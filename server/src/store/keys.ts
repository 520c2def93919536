import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import type { ApiKey, Store } from "../services/context.ts";
import { type Database, onlyRow } from "./database.ts";
import { apiKeys, users } from "./schema.ts";

/** API keys, of which only the hash is kept. */
export function keysOn({ orm }: Database): Store["keys"] {
  return {
    async insert(userId, key) {
      return onlyRow(
        await orm
          .insert(apiKeys)
          .values({ userId, ...key })
          .returning(columns),
      );
    },
    list: (userId) =>
      orm
        .select(columns)
        .from(apiKeys)
        .where(eq(apiKeys.userId, userId))
        .orderBy(asc(apiKeys.createdAt), asc(apiKeys.id)),
    async revoke(userId, keyId): Promise<ApiKey | null> {
      const [row] = await orm
        .update(apiKeys)
        .set({ revokedAt: sql`coalesce(${apiKeys.revokedAt}, now())` })
        .where(and(eq(apiKeys.userId, userId), eq(apiKeys.id, keyId)))
        .returning(columns);
      return row ?? null;
    },
    async countActive(userId) {
      await orm.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("no key update");
      const active = and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt));
      return onlyRow(await orm.select({ active: count() }).from(apiKeys).where(active)).active;
    },
  };
}

const columns = {
  id: apiKeys.id,
  userId: apiKeys.userId,
  label: apiKeys.label,
  createdAt: apiKeys.createdAt,
  lastUsedAt: apiKeys.lastUsedAt,
  revokedAt: apiKeys.revokedAt,
};
