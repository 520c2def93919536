import type { AccountStore } from "../services/context.ts";
import type { Database } from "./database.ts";

/** Failed attempts to sign in, counted in windows that begin with the first failure. */
export function signInFailuresOn({
  sql,
}: Pick<Database, "sql">): Pick<
  AccountStore,
  "countFailure" | "failures" | "forgetFailures" | "forgetExpired"
> {
  return {
    async countFailure(bucket, now, windowMs) {
      const values = [bucket, now, new Date(now.getTime() - windowMs)];
      const { rows } = await sql.query<{ failures: number }>(countStatement, values);
      return rows[0]?.failures ?? 0;
    },
    async failures(bucket, now, windowMs) {
      const values = [bucket, new Date(now.getTime() - windowMs)];
      const { rows } = await sql.query<{ failures: number }>(readStatement, values);
      return rows[0]?.failures ?? 0;
    },
    async forgetFailures(bucket) {
      await sql.query("DELETE FROM convo.sign_in_attempts WHERE bucket = $1", [bucket]);
    },
    async forgetExpired(now, failuresBefore) {
      await sql.query("DELETE FROM convo.sign_in_attempts WHERE window_start <= $1", [failuresBefore]);
      await sql.query("DELETE FROM convo.sessions WHERE expires_at <= $1", [now]);
      await sql.query("DELETE FROM convo.one_time_links WHERE expires_at <= $1", [now]);
    },
  };
}

const countStatement = `
  INSERT INTO convo.sign_in_attempts AS a (bucket, failures, window_start) VALUES ($1, 1, $2)
  ON CONFLICT (bucket) DO UPDATE SET
    failures = CASE WHEN a.window_start > $3 THEN a.failures + 1 ELSE 1 END,
    window_start = CASE WHEN a.window_start > $3 THEN a.window_start ELSE $2 END
  RETURNING failures`;

const readStatement = "SELECT failures FROM convo.sign_in_attempts WHERE bucket = $1 AND window_start > $2";
