import type { Store } from "../services/context.ts";
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
  };
}

/** A job of the same key that waits is replaced; one that runs goes on, and the new one follows it. */
const addStatement = `
  SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := $4::integer,
    run_at := $5::timestamptz)`;
