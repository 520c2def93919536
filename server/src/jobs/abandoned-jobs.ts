import type pg from "pg";
import type { Log } from "../services/context.ts";

/** An advisory lock that every server holds while it works off jobs: shared, so whoever gets it alone is alone. */
const presenceLock = 728_394_102;

/**
 * A server that was killed leaves its jobs locked for hours. Where no other server is at work, they are free to be
 * taken up again at once.
 */
export async function freeAbandonedJobs(pool: pg.Pool, log: Log): Promise<{ leave(): Promise<void> }> {
  const client = await pool.connect();
  try {
    const alone = await client.query<{ alone: boolean }>("SELECT pg_try_advisory_lock($1) AS alone", [
      presenceLock,
    ]);
    if (alone.rows[0]?.alone) await freeAll(client, log);
    await client.query("SELECT pg_advisory_lock_shared($1)", [presenceLock]);
    if (alone.rows[0]?.alone) await client.query("SELECT pg_advisory_unlock($1)", [presenceLock]);
  } catch (error) {
    client.release(true);
    throw error;
  }
  // Closing the connection gives up the lock, however the server ends.
  return { leave: async () => client.release(true) };
}

async function freeAll(client: pg.PoolClient, log: Log): Promise<void> {
  const { rows } = await client.query<{ workers: string[] | null }>(lockedBy);
  const workers = rows[0]?.workers ?? [];
  if (workers.length === 0) return;
  await client.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [workers]);
  log.info({ workers: workers.length }, "jobs that a killed server left are taken up again");
}

const lockedBy =
  "SELECT array_agg(DISTINCT locked_by) AS workers FROM graphile_worker.jobs WHERE locked_by IS NOT NULL";
