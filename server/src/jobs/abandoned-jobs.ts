import type pg from "pg";
import { describeError } from "../describe-error.ts";
import type { Log } from "../services/context.ts";
import { freeAbandoned, hold, whileAnnouncing } from "./worker-locks.ts";

/** How often a server looks for jobs that another one left, and whether its own locks still hold. */
const sweepMsDefault = 60_000;

/** A server among those that work off the jobs of one database. */
export interface Presence {
  /** Frees the jobs of workers that no server answers for any more. Failures are logged; the next sweep tries again. */
  sweep(): Promise<void>;
  leave(): Promise<void>;
}

/**
 * A server that was killed leaves its jobs locked for hours. So each server holds a lock for every worker of its own,
 * on a connection that ends however the server ends; and all of them free the jobs of workers whose lock nobody holds,
 * when they start and every `sweepMs` milliseconds.
 *
 * @param start starts the workers and answers the ids that they lock jobs by
 */
export async function workAmongOthers(
  pool: pg.Pool,
  log: Log,
  start: () => Promise<readonly string[]>,
  sweepMs = sweepMsDefault,
): Promise<Presence> {
  const line = await openLine(pool);
  let ids: readonly string[] = [];
  try {
    await freeAbandoned(line.client, log);
    ids = await whileAnnouncing(line.client, start);
  } catch (error) {
    line.close();
    throw error;
  }
  return inRounds(line, pool, { ids, log, sweepMs });
}

interface Round {
  readonly ids: readonly string[];
  readonly log: Log;
  readonly sweepMs: number;
}

function inRounds(first: Line, pool: pg.Pool, { ids, log, sweepMs }: Round): Presence {
  let line = first;
  let underway: Promise<void> | null = null;
  const lookAround = async () => {
    try {
      if (line.isLost()) {
        line = await openLine(pool);
        await hold(line.client, ids);
      }
      await freeAbandoned(line.client, log);
    } catch (error) {
      line.close();
      log.warn({ error: describeError(error) }, "jobs of killed servers could not be looked for");
    }
  };
  const sweep = () => {
    underway ??= lookAround().finally(() => {
      underway = null;
    });
    return underway;
  };
  const timer = setInterval(sweep, sweepMs);
  timer.unref();
  return {
    sweep,
    async leave() {
      clearInterval(timer);
      await underway;
      line.close();
    },
  };
}

/** A connection of one's own; closing it gives up its locks. */
interface Line {
  readonly client: pg.PoolClient;
  isLost(): boolean;
  close(): void;
}

async function openLine(pool: pg.Pool): Promise<Line> {
  const client = await pool.connect();
  let lost = false;
  const close = () => {
    if (!lost) client.release(true);
    lost = true;
  };
  // Nobody else listens while it is out of the pool, and an error that nobody hears ends the process.
  client.on("error", close);
  return { client, isLost: () => lost, close };
}
