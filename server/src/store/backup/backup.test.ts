import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { StoreError } from "../store-error.ts";
import { backup } from "./backup.ts";
import { restore } from "./restore.ts";

describe("backup and restore", () => {
  let directory: string;
  let source: TestDatabase;
  let target: TestDatabase;
  let file: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "convo-backup-"));
    file = join(directory, "all.backup");
    [source, target] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await addUser(source.pool, "usr_ada", 1);
    await source.pool.query(
      `INSERT INTO convo.conversations (user_id, id, title, start_time, segment_count, status, format, time_grade, speakers, warnings, revision)
       VALUES ('usr_ada', 'sess_1', 'A quarter', now(), 1, 'processing', 'json', 'starts', '[]', '[]', 1)`,
    );
    await source.pool.query(
      "INSERT INTO convo.segments VALUES ('usr_ada', 'sess_1', 0, 'Ada', $1, 0.1, null)",
      [hostileText],
    );
    await source.pool.query(
      "INSERT INTO convo.api_keys (user_id, id, hash) VALUES ('usr_ada', 'key_1', '\\x00ff0a')",
    );
    await backup(source.pool, file, silent);
  });

  beforeEach(() => target.pool.query("TRUNCATE convo.users CASCADE"));

  afterAll(async () => {
    await Promise.all([source.drop(), target.drop()]);
    await rm(directory, { recursive: true, force: true });
  });

  it("brings every row of every table back, to the byte", async () => {
    expect(await restore(target.pool, file, silent)).toMatchObject({ rows: 4 });
    expect(await everything(target.pool)).toEqual(await everything(source.pool));
  });

  it("writes a file that only its owner reads, and leaves no other", async () => {
    await writeFile(`${file}.partial`, "left by a kill");
    await backup(source.pool, file, silent);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(stat(`${file}.partial`)).rejects.toThrow("ENOENT");
  });

  it("holds one moment, whatever is written meanwhile", async () => {
    const moment = join(directory, "moment.backup");
    const writer = await source.pool.connect();
    await writer.query("BEGIN; LOCK TABLE convo.segments IN ACCESS EXCLUSIVE MODE");
    const written = backup(source.pool, moment, silent);
    await someoneWaits(source.pool);
    await writer.query(
      "INSERT INTO convo.segments VALUES ('usr_ada', 'sess_1', 1, 'Ada', 'said too late'); COMMIT",
    );
    expect(await written).toMatchObject({ rows: 4 });
    expect(gunzipSync(await readFile(moment)).toString()).not.toContain("said too late");
    await writer.query("DELETE FROM convo.segments WHERE position = 1");
    writer.release();
  });

  it("refuses a database that is not empty, unless told to replace everything", async () => {
    await addUser(target.pool, "usr_other", 1);
    await expect(restore(target.pool, file, silent)).rejects.toThrow("not empty");
    expect(await count(target.pool, "usr_other")).toBe(1);
    await restore(target.pool, file, silent, { force: true });
    expect(await everything(target.pool)).toEqual(await everything(source.pool));
  });

  it("runs the caller's work in the same transaction", async () => {
    const beforeCommit = async () => {
      throw new Error("the queue is not there");
    };
    await expect(restore(target.pool, file, silent, { beforeCommit })).rejects.toThrow(
      "the queue is not there",
    );
    expect(await count(target.pool, "usr_ada")).toBe(0);
    await restore(target.pool, file, silent, {
      beforeCommit: async (client) => {
        await client.query("UPDATE convo.conversations SET title = 'queued' WHERE status = 'processing'");
      },
    });
    const { rows } = await target.pool.query("SELECT title FROM convo.conversations");
    expect(rows).toEqual([{ title: "queued" }]);
  });

  it.each<[string, (text: string) => string | Buffer]>([
    ["a changed word", (text) => text.replace("A quarter", "A quartet")],
    ["a missing row", (text) => text.replace(/^key_1.*\n|^usr_ada\tkey_1.*\n/m, "")],
    ["a row too many", (text) => text.replace(/^(usr_ada\tusr_ada1.*\n)/m, "$1$1")],
    ["a wrong value", (text) => text.replace("\t1\tprocessing\t", "\tone\tprocessing\t")],
    ["no end", (text) => text.replace('{"end":true}\n', "")],
    ["something after the end", (text) => `${text}more`],
    ["a table cut short", (text) => text.slice(0, text.indexOf("A quarter"))],
    ["no header", () => "hello\n"],
    ["nothing in it", () => ""],
  ])("changes nothing for a file with %s", async (_name, change) => {
    const damaged = join(directory, "damaged.backup");
    const text = gunzipSync(await readFile(file)).toString();
    const changed = change(text);
    expect(changed).not.toBe(text);
    await writeFile(damaged, gzipSync(changed));
    await expectDamaged(damaged);
  });

  it("changes nothing for a file that was cut off, or is not packed", async () => {
    const packed = await readFile(file);
    const damaged = join(directory, "cut.backup");
    for (const bytes of [
      packed.subarray(0, packed.length - 20),
      packed.subarray(0, 60),
      Buffer.from("hello"),
    ]) {
      await writeFile(damaged, bytes);
      await expectDamaged(damaged);
    }
  });

  it("names the version that wrote a file of another schema", async () => {
    const other = join(directory, "other.backup");
    const text = gunzipSync(await readFile(file)).toString();
    await writeFile(
      other,
      gzipSync(text.replace(/"program":"[^"]*","schema":"[^"]*"/, '"program":"9.8.7","schema":"1"')),
    );
    await expect(restore(target.pool, other, silent)).rejects.toThrow("version 9.8.7");
  });

  it("says so where the file cannot be written or is not there", async () => {
    await expect(backup(source.pool, join(directory, "no", "where"), silent)).rejects.toThrow(
      "does not exist",
    );
    await expect(backup(source.pool, directory, silent)).rejects.toThrow("is a directory");
    await expect(restore(target.pool, join(directory, "nothing"), silent)).rejects.toThrow(
      "There is no file",
    );
    await expect(restore(target.pool, directory, silent)).rejects.toThrow("cannot be read");
  });

  async function expectDamaged(path: string): Promise<void> {
    await chmod(path, 0o600);
    const failure = await restore(target.pool, path, silent).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(String(failure)).toContain("damaged");
    expect(await count(target.pool, "usr_ada")).toBe(0);
  }
});

/** Everything that a format of lines could trip over. */
const hostileText = 'a\\.\n\\.\nb\t\\N "quoted"\r\n\u{1F600} \\\\ مرحبا';

async function addUser(pool: Pool, id: string, copies: number): Promise<void> {
  const sql = `INSERT INTO convo.users (id, email, name, timezone, language, aliases, tier)
    SELECT $1 || repeat('+', n - 1), $1 || n, 'Ada', 'UTC', 'en', ARRAY['A, "da"', 'Ä'], 'free' FROM generate_series(1, $2) n`;
  await pool.query(sql, [id, copies]);
}

async function count(pool: Pool, userId: string): Promise<unknown> {
  const { rows } = await pool.query("SELECT count(*)::integer AS n FROM convo.users WHERE id = $1", [userId]);
  return rows[0]?.n;
}

/** Returns as soon as a session waits for a lock: the time-out of the test ends it otherwise. */
async function someoneWaits(pool: Pool): Promise<void> {
  const sql = `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE NOT l.granted AND d.datname = current_database()`;
  while ((await pool.query(sql)).rows.length === 0) await new Promise(setImmediate);
}

async function everything(pool: Pool): Promise<unknown[]> {
  const tables = ["users", "api_keys", "conversations", "segments"];
  const found = tables.map((table) => pool.query(`SELECT * FROM convo.${table} ORDER BY 1, 2`));
  return (await Promise.all(found)).map(({ rows }) => rows);
}

const silent = { info() {} };
