import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { inTransaction } from "./transaction.ts";

/** Where a table's statements go: to the pool, or to the one client of a transaction. */
export interface Database {
  /** For the hot and the bulk statements. */
  readonly sql: Pick<pg.Pool | pg.PoolClient, "query">;
  /** For the others. */
  readonly orm: NodePgDatabase;
  /** For a change of several statements: all of them or none. */
  atomically<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

export function databaseOn(pool: pg.Pool): Database {
  return {
    sql: pool,
    orm: drizzle(pool),
    atomically: (work) => inTransaction(pool, (client) => work(databaseInTransaction(client))),
  };
}

export function databaseInTransaction(client: pg.PoolClient): Database {
  const database: Database = { sql: client, orm: drizzle(client), atomically: (work) => work(database) };
  return database;
}

/** The row of a statement that always answers one. */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}
