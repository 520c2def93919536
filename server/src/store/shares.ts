import { and, eq } from "drizzle-orm";
import type { ShareStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { shares } from "./schema.ts";

/** The links of shared conversations, one each. */
export function sharesOn({ orm }: Database): ShareStore {
  return {
    async get(userId, conversationId) {
      const [row] = await orm.select(columns).from(shares).where(ownedBy(userId, conversationId));
      return row ?? null;
    },
    async insert(userId, share) {
      const inserted = await orm
        .insert(shares)
        .values({ userId, ...share })
        .onConflictDoNothing({ target: [shares.userId, shares.conversationId] })
        .returning(columns);
      return inserted.length > 0;
    },
    async delete(userId, conversationId) {
      const deleted = await orm.delete(shares).where(ownedBy(userId, conversationId)).returning(columns);
      return deleted.length > 0;
    },
    async find(token) {
      const [row] = await orm
        .select({ userId: shares.userId, conversationId: shares.conversationId })
        .from(shares)
        .where(eq(shares.token, token));
      return row ?? null;
    },
  };
}

const columns = { conversationId: shares.conversationId, token: shares.token, createdAt: shares.createdAt };

function ownedBy(userId: string, conversationId: string) {
  return and(eq(shares.userId, userId), eq(shares.conversationId, conversationId));
}
