import type { ClientBase } from "pg";
import { jobsOn } from "./jobs.ts";

/** Queues the analysis of every conversation that waits for one: a backup holds no queue. */
export async function queueUnfinished(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ userId: string; id: string }>(unfinished);
  const jobs = jobsOn({ sql: client });
  for (const { userId, id } of rows) await jobs.analyze(userId, id);
}

const unfinished = `SELECT user_id AS "userId", id FROM convo.conversations WHERE status = 'processing'`;
