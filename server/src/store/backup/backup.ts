import { createWriteStream } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ClientBase, Pool } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { z } from "zod";
import type { Log } from "../../services/context.ts";
import { explainFileError } from "../embedded/file-error.ts";
import { syncDirectory } from "../embedded/publish-file.ts";
import { endOfRows, formatName, formatVersion, type Header, line } from "./format.ts";
import { RowMeter } from "./row-meter.ts";
import { withWholeSession } from "./session.ts";
import { listTables, qualified, quote, readSchemaVersion, type Table } from "./tables.ts";

export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes everything that is kept to one file, as of one moment, while others go on reading and writing. The file is
 * private (0600), and it appears under its name when it is complete; one that was there is replaced.
 *
 * @throws StoreError where the file cannot be written
 */
export async function backup(pool: Pool, file: string, log: Pick<Log, "info">): Promise<BackupSummary> {
  const path = resolve(file);
  const partial = `${path}.partial`;
  try {
    await rm(partial, { force: true });
    const summary = await writeAll(pool, partial);
    await rename(partial, path);
    await syncDirectory(dirname(path));
    log.info({ file: path, ...summary }, "wrote the backup");
    return summary;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw explainFileError(error, path);
  }
}

function writeAll(pool: Pool, path: string): Promise<BackupSummary> {
  return withWholeSession(pool, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const header = await describe(client);
    let rows = 0;
    async function* parts() {
      yield line(header);
      for (const table of header.tables) {
        const meter = new RowMeter();
        for await (const bytes of copyRows(client, table)) {
          meter.add(bytes);
          yield bytes;
        }
        const footer = meter.finish(table.name);
        rows += footer.rows;
        yield Buffer.concat([Buffer.from(endOfRows), line(footer)]);
      }
      yield line({ end: true });
    }
    const options = { flags: "wx", mode: 0o600, flush: true };
    await pipeline(Readable.from(parts()), createGzip(), createWriteStream(path, options));
    await client.query("COMMIT");
    return { tables: header.tables.length, rows };
  });
}

async function describe(client: ClientBase): Promise<Header> {
  return {
    format: formatName,
    formatVersion,
    program: await programVersion(),
    schema: await readSchemaVersion(client),
    createdAt: new Date().toISOString(),
    tables: await listTables(client),
  };
}

function copyRows(client: ClientBase, { name, columns }: Table): AsyncIterable<Buffer> {
  const list = columns.map(quote).join(", ");
  return client.query(copyTo(`COPY (SELECT ${list} FROM ${qualified(name)}) TO STDOUT`));
}

async function programVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL("../../../package.json", import.meta.url), "utf8"),
  );
  return z.object({ version: z.string() }).parse(manifest).version;
}
