import type { JobCount, Store } from "../services/context.ts";
import type { Database } from "./database.ts";

/** With the growing pauses between them the last attempt comes about a minute and a half after the first. */
const analyzeAttemptsMax = 5;

/** Only for failures of our own, such as a lost database: a receiver's are counted in the delivery itself. */
export const deliverAttemptsMax = 12;

/** The queue. A job of graphile-worker is a row, so it comes and goes with the transaction. */
export function jobsOn({ sql }: Pick<Database, "sql">): Store["jobs"] {
  return {
    async analyze(userId, conversationId) {
      const payload = JSON.stringify({ userId, conversationId });
      const key = `analyze-conversation:${userId}:${conversationId}`;
      await sql.query(addStatement, ["analyze-conversation", payload, key, analyzeAttemptsMax, null]);
    },
    async deliver(userId, deliveryId, runAt) {
      const payload = JSON.stringify({ userId, deliveryId });
      const key = `deliver-webhook:${deliveryId}`;
      await sql.query(addStatement, ["deliver-webhook", payload, key, deliverAttemptsMax, runAt]);
    },
    async linkConversations(userId) {
      const key = `link-conversations:${userId}`;
      const payload = JSON.stringify({ userId });
      await sql.query(addStatement, ["link-conversations", payload, key, analyzeAttemptsMax, null]);
    },
    async counts() {
      return (await sql.query<JobCount>(countStatement)).rows;
    },
  };
}

/** A job of the same key that waits is replaced; one that runs goes on, and the new one follows it. */
const addStatement = `
  SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := $4::integer,
    run_at := $5::timestamptz)`;

/** Of the queue's tables, since its view leaves out what a failed job is told by. */
const countStatement = `
  SELECT task.identifier AS task, state, count(*)::integer AS count
  FROM graphile_worker._private_jobs AS job
  JOIN graphile_worker._private_tasks AS task ON task.id = job.task_id,
  LATERAL (SELECT CASE WHEN job.locked_at IS NOT NULL THEN 'running'
    WHEN job.attempts < job.max_attempts THEN 'queued' ELSE 'failed' END AS state) AS told
  GROUP BY 1, 2 ORDER BY 1, 2`;
