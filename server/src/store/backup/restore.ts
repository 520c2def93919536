import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase, Pool } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Log } from "../../services/context.ts";
import { errorCode } from "../embedded/file-error.ts";
import { StoreError } from "../store-error.ts";
import type { BackupSummary } from "./backup.ts";
import { BackupReader } from "./backup-reader.ts";
import { endSchema, footerSchema, formatVersion, type Header, headerSchema } from "./format.ts";
import { RowMeter } from "./row-meter.ts";
import { withWholeSession } from "./session.ts";
import { listTables, qualified, quote, readSchemaVersion, resetSequences, type Table } from "./tables.ts";

export interface RestoreOptions {
  /** Replaces everything in a database that is not empty. */
  readonly force?: boolean;
  /** Runs in the same transaction, before it commits: to queue again the work that was under way. */
  readonly beforeCommit?: (client: ClientBase) => Promise<void>;
}

/**
 * Reads a backup into the database: all of it, checked, or nothing.
 *
 * @throws StoreError where the file is damaged or of another schema, or the database is not empty
 */
export async function restore(
  pool: Pool,
  file: string,
  log: Pick<Log, "info">,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  const path = resolve(file);
  const reader = new BackupReader(path);
  try {
    const summary = await withWholeSession(pool, (client) => restoreAll(client, reader, path, options));
    log.info({ file: path, ...summary }, "restored the backup");
    return summary;
  } catch (error) {
    throw explain(error, path, reader);
  } finally {
    reader.close();
  }
}

async function restoreAll(
  client: ClientBase,
  reader: BackupReader,
  path: string,
  { force = false, beforeCommit }: RestoreOptions,
): Promise<BackupSummary> {
  const header = await reader.readLine(headerSchema);
  await client.query("BEGIN");
  const tables = await listTables(client);
  refuseOther(header, await readSchemaVersion(client), tables, path);
  await makeRoom(client, tables, force);
  let rows = 0;
  for (const table of header.tables) rows += await restoreTable(client, table, reader);
  await reader.readLine(endSchema);
  await reader.expectEnd();
  await resetSequences(client);
  await beforeCommit?.(client);
  await client.query("COMMIT");
  return { tables: tables.length, rows };
}

function refuseOther(header: Header, schema: string, tables: readonly Table[], path: string): void {
  if (header.formatVersion === formatVersion && header.schema === schema && sameTables(header.tables, tables))
    return;
  throw new StoreError(
    `${path} was written by version ${header.program} of Convo, whose database is arranged differently. Restore it with that version, then start this one on the result.`,
  );
}

function sameTables(some: readonly Table[], others: readonly Table[]): boolean {
  const key = (tables: readonly Table[]) =>
    JSON.stringify(tables.map(({ name, columns }) => [name, [...columns].sort()]).sort());
  return key(some) === key(others);
}

/** Nobody else writes from here on, so what is empty stays empty. */
async function makeRoom(client: ClientBase, tables: readonly Table[], force: boolean): Promise<void> {
  const names = tables.map(({ name }) => qualified(name));
  await client.query(`LOCK TABLE ${names.join(", ")} IN ACCESS EXCLUSIVE MODE`);
  if (force) {
    await client.query(`TRUNCATE ${names.join(", ")}`);
    return;
  }
  const some = names.map((name) => `EXISTS (SELECT FROM ${name})`).join(" OR ");
  const { rows } = await client.query<{ filled: boolean }>(`SELECT ${some} AS filled`);
  if (rows[0]?.filled) {
    throw new StoreError(
      "The database is not empty. Restore into an empty one, or replace everything in it with --force.",
    );
  }
}

async function restoreTable(
  client: ClientBase,
  { name, columns }: Table,
  reader: BackupReader,
): Promise<number> {
  const meter = new RowMeter();
  async function* metered() {
    for await (const bytes of reader.readRows()) {
      meter.add(bytes);
      yield bytes;
    }
  }
  const sql = `COPY ${qualified(name)} (${columns.map(quote).join(", ")}) FROM STDIN`;
  await pipeline(Readable.from(metered()), client.query(copyFrom(sql))).catch((error: unknown) => {
    throw wrongRow.test(errorCode(error)) ? reader.damaged() : error;
  });
  const footer = await reader.readLine(footerSchema);
  const restored = meter.finish(name);
  if (JSON.stringify(footer) !== JSON.stringify(restored)) throw reader.damaged();
  return restored.rows;
}

function explain(error: unknown, path: string, reader: BackupReader): unknown {
  const code = errorCode(error);
  if (error instanceof StoreError) return error;
  if (code.startsWith("Z_")) return reader.damaged();
  if (code === "ENOENT") return new StoreError(`There is no file ${path}.`);
  if (code === "EISDIR" || code === "EACCES") return new StoreError(`${path} cannot be read.`);
  if (code === "55P03") return new StoreError("The database is in use. Stop the server, and try again.");
  return error;
}

/** PostgreSQL's classes of errors in values and in what must hold between rows. */
const wrongRow = /^2[23]/;
