import { asc, eq } from "drizzle-orm";
import type { GoalStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { goals } from "./schema.ts";

/** What users want to reach. */
export function goalsOn(database: Database): GoalStore {
  return {
    list: (userId) =>
      database.orm
        .select({ metric: goals.metric, target: goals.target, direction: goals.direction })
        .from(goals)
        .where(eq(goals.userId, userId))
        .orderBy(asc(goals.position)),
    async replaceAll(userId, wanted) {
      const metrics = wanted.map(({ metric }) => metric);
      const targets = wanted.map(({ target }) => target);
      const directions = wanted.map(({ direction }) => direction);
      await database.atomically(async ({ sql }) => {
        // One at a time for each user: of two at once one would keep what the other put.
        await sql.query("SELECT FROM convo.users WHERE id = $1 FOR NO KEY UPDATE", [userId]);
        await sql.query("DELETE FROM convo.goals WHERE user_id = $1 AND metric <> ALL ($2)", [
          userId,
          metrics,
        ]);
        await sql.query(putStatement, [userId, metrics, targets, directions]);
      });
    },
  };
}

const putStatement = `
  INSERT INTO convo.goals (user_id, metric, target, direction, position)
  SELECT $1, metric, target, direction, position
  FROM unnest($2::text[], $3::double precision[], $4::text[]) WITH ORDINALITY AS goal (metric, target, direction, position)
  ON CONFLICT (user_id, metric) DO UPDATE
    SET target = excluded.target, direction = excluded.direction, position = excluded.position`;
