import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Store } from "../services/context.ts";
import { type Database, onlyRow } from "./database.ts";
import { users } from "./schema.ts";

/** The people who have an account. */
export function usersOn({ orm }: Database): Store["users"] {
  return {
    async insert(user) {
      const values = { ...user, aliases: [...user.aliases] };
      const [row] = await orm.insert(users).values(values).onConflictDoNothing().returning(person);
      return row ?? null;
    },
    async get(userId) {
      const [row] = await orm.select(person).from(users).where(eq(users.id, userId));
      return row ?? null;
    },
    async getByEmail(email) {
      const sameEmail = sql`lower(${users.email}) = lower(${email})`;
      const [row] = await orm.select(person).from(users).where(sameEmail);
      return row ?? null;
    },
    list: () => orm.select(person).from(users).orderBy(asc(users.createdAt), asc(users.id)),
    async setTier(userId, tier) {
      await orm.update(users).set({ tier }).where(eq(users.id, userId));
    },
    async update(userId, { aliases, ...change }) {
      // An update must set something: the id to itself where nothing changes.
      const values = { id: userId, ...change, ...(aliases && { aliases: [...aliases] }) };
      return onlyRow(await orm.update(users).set(values).where(eq(users.id, userId)).returning(person));
    },
  };
}

/** The version of a user's documents is the store's own affair; how long conversations are kept is read where it matters. */
export const {
  documentsVersion: _version,
  retentionDays: _retention,
  role: _role,
  ...person
} = getTableColumns(users);
