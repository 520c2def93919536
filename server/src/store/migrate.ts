import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import { Logger, runMigrations as runQueueMigrations } from "graphile-worker";
import pg from "pg";
import { StoreError } from "./store-error.ts";

/** Where the log of migrations is kept: `convo.migrations`. */
export const migrationLog = { migrationsSchema: "convo", migrationsTable: "migrations" } as const;

export const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Brings the schema up to date, the job queue's too. A lock lets one server at a time do so; the lock, the check and
 * the migrations share one session, so that it is held for as long as they run and never longer.
 */
export async function migrate(connection: pg.PoolConfig): Promise<void> {
  const client = new pg.Client({ connectionTimeoutMillis: connectMsMax, ...connection });
  client.on("error", ignore);
  try {
    await client.connect();
    await checkServer(client);
    await takeLock(client);
    await refuseNewerSchema(client);
    await runMigrations(drizzle(client), { migrationsFolder, ...migrationLog });
    await migrateQueue(connection);
  } finally {
    await client.end();
  }
}

const connectMsMax = 15_000;
/** A migration takes seconds; a server that holds the lock for longer hangs. */
const lockWait = "60s";
const lockName = "convo.migrate";

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(`
    SELECT current_setting('server_version_num')::integer AS number, current_setting('server_version') AS version,
      current_setting('server_encoding') AS encoding`);
  const [server] = rows;
  if (server === undefined) return;
  if (server.number < 140_000) {
    throw new StoreError(`PostgreSQL 14 or newer is needed, and this one is ${server.version}.`);
  }
  if (server.encoding !== "UTF8") {
    throw new StoreError(`The database's encoding must be UTF8, and this one's is ${server.encoding}.`);
  }
}

async function takeLock(client: pg.Client): Promise<void> {
  await client.query(`SET lock_timeout = '${lockWait}'`);
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [lockName]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== lockNotAvailable) throw error;
    throw new StoreError(`Another server has been preparing this database for more than ${lockWait}.`);
  }
}

const lockNotAvailable = "55P03";

/** A schema that this program does not know is left alone: writing to it could lose what the newer one keeps. */
async function refuseNewerSchema(client: pg.Client): Promise<void> {
  const log = `${migrationLog.migrationsSchema}.${migrationLog.migrationsTable}`;
  const { rows } = await client.query<{ known: boolean }>("SELECT to_regclass($1) IS NOT NULL AS known", [
    log,
  ]);
  if (!rows[0]?.known) return;
  const latest = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  const newer = await client.query(`SELECT 1 FROM ${log} WHERE created_at > $1`, [latest]);
  if (newer.rows.length > 0) {
    throw new StoreError(
      "The database was written by a newer version of this program. Start that one, or a newer one.",
    );
  }
}

async function migrateQueue(connection: pg.PoolConfig): Promise<void> {
  const pool = new pg.Pool({ ...connection, max: 1 });
  // The queue's library asks for both listeners; what fails here fails the statement, too.
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
  try {
    await runQueueMigrations({ pgPool: pool, logger: new Logger(() => ignore) });
  } finally {
    await pool.end();
  }
}

function ignore(): void {}
