import type { ClientBase } from "pg";
import { jobsOn } from "./jobs.ts";

/** Queues what waits for its job, analyses and deliveries of webhooks: a backup holds no queue. */
export async function queueUnfinished(client: ClientBase): Promise<void> {
  const jobs = jobsOn({ sql: client });
  const conversations = await client.query<Waiting>(unfinishedConversations);
  for (const { userId, id } of conversations.rows) await jobs.analyze(userId, id);
  const deliveries = await client.query<Waiting>(pendingDeliveries);
  for (const { userId, id } of deliveries.rows) await jobs.deliver(userId, id, null);
}

interface Waiting {
  readonly userId: string;
  readonly id: string;
}

const pendingDeliveries = `SELECT user_id AS "userId", id FROM convo.webhook_deliveries WHERE status = 'pending'`;

const unfinishedConversations = `SELECT user_id AS "userId", id FROM convo.conversations WHERE status = 'processing'`;
