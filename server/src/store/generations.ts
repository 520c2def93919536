import { and, eq, sum } from "drizzle-orm";
import type { Store } from "../services/context.ts";
import type { Database } from "./database.ts";
import { generations } from "./schema.ts";

/** How many generations a user spent in a month. */
export function generationsOn({ orm, sql }: Database): Store["generations"] {
  return {
    async used(userId, month) {
      const sameMonth = and(eq(generations.userId, userId), eq(generations.month, month));
      const [row] = await orm.select({ used: generations.used }).from(generations).where(sameMonth);
      return row?.used ?? 0;
    },
    async usedByAll(month) {
      const all = { used: sum(generations.used).mapWith(Number) };
      const [row] = await orm.select(all).from(generations).where(eq(generations.month, month));
      return row?.used ?? 0;
    },
    async spend(userId, month, limit) {
      const { rowCount } = await sql.query(spendStatement, [userId, month, limit]);
      return rowCount === 1;
    },
  };
}

/** The row's lock makes the condition exact: of two that want the last one, the second sees the first's count. */
const spendStatement = `
  INSERT INTO convo.generations AS g (user_id, month, used)
  SELECT $1, $2, 1 WHERE $3::integer IS NULL OR $3 > 0
  ON CONFLICT (user_id, month) DO UPDATE SET used = g.used + 1 WHERE $3::integer IS NULL OR g.used < $3`;
