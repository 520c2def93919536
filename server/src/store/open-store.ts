import pg from "pg";
import type { LiveWakeups, Log, Store } from "../services/context.ts";
import { hourlyLimits } from "./hourly-limits.ts";
import { openWakeups } from "./live-wakeups.ts";
import { migrate } from "./migrate.ts";
import { storeOn } from "./store.ts";
import { StoreError } from "./store-error.ts";

export interface StoreOptions {
  /** Requests an hour for every user; 0: no limit; null: the number of the user's tier. */
  readonly requestsPerHour: number | null;
  readonly log: Pick<Log, "warn">;
  /** How many connections the pool may hold. */
  readonly connectionsMax?: number;
}

export interface OpenStore {
  readonly store: Store;
  /** For the job runner, backup and restore. */
  readonly pool: pg.Pool;
  readonly wakeups: LiveWakeups;
  /** Waits for the statements that run, then closes all connections. */
  close(): Promise<void>;
}

/**
 * Connects to a PostgreSQL from version 14 on and brings its schema up to date. Any number of servers may do so at once.
 *
 * @param connection an address `postgres://…`, or the connection's parts
 * @throws StoreError with a message for the operator
 */
export async function openStore(
  connection: string | pg.PoolConfig,
  options: StoreOptions,
): Promise<OpenStore> {
  const parts = typeof connection === "string" ? { connectionString: connection } : connection;
  try {
    await migrate(parts);
  } catch (error) {
    throw explained(error, typeof connection === "string" ? " Check DATABASE_URL." : "");
  }
  const pool = openPool(parts, options);
  const wakeups = openWakeups(parts, options);
  const close = async () => {
    await Promise.all([wakeups.close(), pool.end()]);
  };
  return { store: storeOn(pool, hourlyLimits(options.requestsPerHour)), pool, wakeups, close };
}

function openPool(parts: pg.PoolConfig, { log, connectionsMax = 15 }: StoreOptions): pg.Pool {
  const pool = new pg.Pool({ ...parts, ...poolSettings, max: connectionsMax });
  const tell = (error: Error) => log.warn({ reason: error.message }, "a database connection was lost");
  // Without a listener a lost connection would end the process: idle ones tell the pool, those at work the client.
  pool.on("error", tell);
  pool.on("connect", (client) => client.on("error", tell));
  return pool;
}

const poolSettings = {
  application_name: "convo",
  keepAlive: true,
  /** Covers the wait for a free connection as well as for a new one. */
  connectionTimeoutMillis: 15_000,
  /** No statement of a request needs this long; one that does holds up the others. */
  statement_timeout: 30_000,
  /** A transaction that stands still holds locks. */
  idle_in_transaction_session_timeout: 60_000,
} satisfies pg.PoolConfig;

function explained(error: unknown, advice: string): unknown {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Error)) return error;
  const cause = error.cause instanceof Error ? error.cause : error;
  // A refused connection may come as an error without a message, but never without a code.
  const reason = cause.message || ("code" in cause ? String(cause.code) : cause.name);
  return new StoreError(`The database cannot be used: ${reason}.${advice}`, { cause: error });
}
