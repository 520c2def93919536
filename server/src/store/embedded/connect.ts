import { Client, type ClientConfig } from "pg";
import { StoreError } from "../store-error.ts";
import { errorCode } from "./file-error.ts";
import type { Home } from "./home.ts";
import { databaseName, readPassword } from "./initialize.ts";
import type { Postmaster } from "./postmaster.ts";

/** The advisory lock that every user of a cluster shares; who holds it alone may stop the cluster. */
export const membershipLock = 7_166_083_461;

/** How `pg` reaches the cluster. */
export function connectionTo(address: Pick<Postmaster, "socketDir" | "port">, password: string) {
  const { socketDir: host, port } = address;
  return { host, port, user: databaseName, password, database: databaseName, ssl: false } as const;
}

/**
 * Opens a connection that holds the membership lock, and makes the database the first time.
 *
 * @returns null where PostgreSQL is just starting or stopping: ask again
 */
export async function connectAsMember(home: Home, postmaster: Postmaster): Promise<Client | null> {
  const connection = connectionTo(postmaster, await readPassword(home));
  try {
    const client = await open(connection);
    await client.query("SELECT pg_advisory_lock_shared($1)", [membershipLock]);
    return client;
  } catch (error) {
    if (errorCode(error) === missingDatabase) await createDatabase(connection);
    else if (!isPassing(error)) throw explain(home, error);
    return null;
  }
}

async function open(connection: ClientConfig): Promise<Client> {
  const client = new Client({
    ...connection,
    application_name: "convo-membership",
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => {});
  await client.connect();
  return client;
}

async function createDatabase(connection: ClientConfig): Promise<void> {
  const client = await open({ ...connection, database: "postgres" });
  try {
    await client.query(`CREATE DATABASE ${databaseName}`);
  } catch (error) {
    if (!madeMeanwhile.has(errorCode(error))) throw error;
  } finally {
    await client.end();
  }
}

function isPassing(error: unknown): boolean {
  const terminated = error instanceof Error && error.message.startsWith("Connection terminated");
  return terminated || passing.has(errorCode(error));
}

function explain(home: Home, error: unknown): unknown {
  if (errorCode(error) !== "28P01") return error;
  const message = `The password in ${home.dataDir}/postgres.password does not open the database in ${home.cluster}.`;
  return new StoreError(message, { cause: error });
}

const missingDatabase = "3D000";

/** duplicate_database, and the unique index behind it when two come at the same moment. */
const madeMeanwhile = new Set(["42P04", "23505"]);

/** No socket yet or no more; shutting down, crashed, starting up; all connections taken; the template in use. */
const passing = new Set([
  "ENOENT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "55006",
]);
