import type { WebhookEvent } from "@convo/contract";
import type { EventStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { deliverAttemptsMax } from "./jobs.ts";

/** What is told to webhooks, written with the change itself: one delivery for each active webhook that asked for it. */
export function eventsOn({ sql }: Pick<Database, "sql">): EventStore {
  return {
    async record(userId, event, at) {
      await sql.query({
        name: "record-event",
        text: recordStatement,
        values: [userId, event.event, eventPayload(event, at), at, deliverAttemptsMax],
      });
    },
  };
}

/** What is sent: the body, the same bytes at every attempt. */
export function eventPayload({ event, data }: WebhookEvent, at: Date): string {
  return JSON.stringify({ event, data, timestamp: at.toISOString() });
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
