import type { EventStore } from "../services/context.ts";
import type { Database } from "./database.ts";

/** With the pauses of `jobs/deliver-webhook.ts` the last attempt comes after a day. */
const attemptsMax = 12;

/** What is told to webhooks, written with the change itself: one delivery for each active webhook that asked for it. */
export function eventsOn({ sql }: Pick<Database, "sql">): EventStore {
  return {
    async record(userId, { event, data }, at) {
      const payload = JSON.stringify({ event, data, timestamp: at.toISOString() });
      await sql.query({
        name: "record-event",
        text: recordStatement,
        values: [userId, event, payload, at, attemptsMax],
      });
    },
  };
}

const recordStatement = `
  WITH delivery AS (
    INSERT INTO convo.webhook_deliveries (user_id, id, webhook_id, event, payload, status, attempts, created_at)
    SELECT user_id, 'dlv_' || replace(gen_random_uuid()::text, '-', ''), id, $2, $3, 'pending', 0, $4
    FROM convo.webhooks WHERE user_id = $1 AND status = 'active' AND $2 = ANY (events)
    RETURNING user_id, id)
  SELECT graphile_worker.add_job('deliver-webhook',
    payload := json_build_object('userId', user_id, 'deliveryId', id),
    job_key := 'deliver-webhook:' || id, max_attempts := $5::integer)
  FROM delivery`;
