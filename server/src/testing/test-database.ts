import { inject } from "vitest";
import { type OpenStore, openStore, type StoreOptions } from "../store/open-store.ts";
import { execute, newDatabaseName } from "./template-database.ts";
import type { ConnectionParts } from "./test-postgres.ts";

export interface TestDatabase extends Omit<OpenStore, "close"> {
  readonly connection: ConnectionParts;
  /** Another pool on the same database, as a second server has it. */
  openAgain(options?: Partial<StoreOptions>): Promise<OpenStore>;
  /** Closes all pools and removes the database. */
  drop(): Promise<void>;
}

export interface BareDatabase {
  readonly connection: ConnectionParts;
  drop(): Promise<void>;
}

/** A migrated database without rows, for one test file: `afterAll(() => database.drop())`. */
export async function createTestDatabase(options: Partial<StoreOptions> = {}): Promise<TestDatabase> {
  const { connection, drop: dropDatabase } = await copyDatabase(inject("testPostgres").template);
  const opened: OpenStore[] = [];
  async function openAgain(more: Partial<StoreOptions> = {}): Promise<OpenStore> {
    const open = await openStore({ ...connection }, { ...testOptions, ...more });
    opened.push(open);
    return open;
  }
  async function drop(): Promise<void> {
    await Promise.all(opened.map((open) => (open.pool.ended ? undefined : open.close())));
    await dropDatabase();
  }

  const { store, pool, wakeups } = await openAgain(options);
  return { connection, store, pool, wakeups, openAgain, drop };
}

/** A database that nothing was done to, for tests of the migrations themselves. */
export function createBareDatabase(): Promise<BareDatabase> {
  return copyDatabase("template0");
}

async function copyDatabase(template: string): Promise<BareDatabase> {
  const { connection: maintenance } = inject("testPostgres");
  const database = newDatabaseName("test");
  await execute(maintenance, [`CREATE DATABASE ${database} TEMPLATE ${template}`]);
  return {
    connection: { ...maintenance, database },
    drop: () => execute(maintenance, [`DROP DATABASE ${database} WITH (FORCE)`]),
  };
}

export const testOptions: StoreOptions = { requestsPerHour: null, log: { warn() {} }, connectionsMax: 5 };
