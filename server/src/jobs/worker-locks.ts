import type pg from "pg";
import type { Log } from "../services/context.ts";

/** The first key of the advisory locks that servers hold for their workers; the second is a hash of the worker's id. */
const workerLocks = 728_394_103;

/** Shared by all who announce workers, held alone by whoever looks for dead ones, who then sees none half announced. */
const announcementLock = 728_394_104;

/** Starts workers and holds their locks, as long as the connection lasts, before anybody can take them for dead. */
export async function whileAnnouncing(
  client: pg.PoolClient,
  start: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  await client.query("SELECT pg_advisory_lock_shared($1)", [announcementLock]);
  const ids = await start();
  await hold(client, ids);
  await client.query("SELECT pg_advisory_unlock_shared($1)", [announcementLock]);
  return ids;
}

/** Holds the locks of these workers until the connection ends. */
export async function hold(client: pg.PoolClient, ids: readonly string[]): Promise<void> {
  await client.query("SELECT pg_advisory_lock_shared($1, hashtext(id)) FROM unnest($2::text[]) AS id", [
    workerLocks,
    ids,
  ]);
}

/** Frees the jobs of workers whose lock nobody holds. */
export async function freeAbandoned(client: pg.PoolClient, log: Log): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [announcementLock]);
    const { rows } = await client.query<{ workers: string[] | null }>(deadWorkers, [workerLocks]);
    const workers = rows[0]?.workers ?? [];
    if (workers.length > 0) {
      await client.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [workers]);
      log.info({ workers: workers.length }, "jobs that a killed server left are taken up again");
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

const deadWorkers = `
  SELECT array_agg(DISTINCT job.locked_by) AS workers
  FROM graphile_worker.jobs AS job
  WHERE job.locked_by IS NOT NULL AND NOT EXISTS (
    SELECT FROM pg_locks AS held
    JOIN pg_database AS here ON here.oid = held.database AND here.datname = current_database()
    WHERE held.locktype = 'advisory' AND held.granted AND held.objsubid = 2
      AND held.classid::bigint = $1 AND held.objid::bigint = (hashtext(job.locked_by)::bigint & 4294967295)
  )`;
