import { randomBytes } from "node:crypto";
import pg from "pg";
import { migrate } from "../store/migrate.ts";
import type { ConnectionParts } from "./test-postgres.ts";

export interface TemplateDatabase {
  readonly name: string;
  drop(): Promise<void>;
}

/** Makes a migrated database; copying it takes a fraction of what migrating takes. */
export async function makeTemplate(connection: ConnectionParts): Promise<TemplateDatabase> {
  const name = newDatabaseName("template");
  await execute(connection, [`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`]);
  await migrate({ ...connection, database: name });
  // No one may connect: not even a vacuum may stand in the way of a copy.
  await execute(connection, [`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`]);
  return { name, drop: () => execute(connection, [`DROP DATABASE ${name} WITH (FORCE)`]) };
}

/** Letters, digits and underscores alone, so that it needs no quotes. */
export function newDatabaseName(purpose: string): string {
  return `convo_${purpose}_${randomBytes(6).toString("hex")}`;
}

/** Runs statements one after the other on a connection of their own. */
export async function execute(connection: ConnectionParts, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
