import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseAccount, giveTo, spawnOptions } from "./account.ts";
import { isPostmasterProcess } from "./process.ts";
import { type EmbeddedPostgres, startEmbedded } from "./start-embedded.ts";

describe("startEmbedded", () => {
  let directory: string;
  let dataDir: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "convo-embedded-"));
    await chmod(directory, 0o711);
    dataDir = join(directory, "a path with spaces, and", "x".repeat(100));
    const both = await Promise.all([startEmbedded(dataDir, silent), startEmbedded(dataDir, silent)]);
    await query(both[0], "CREATE TABLE kept (text text)");
    await query(both[1], "INSERT INTO kept VALUES ('two started at once on a fresh directory')");
    await Promise.all(both.map((one) => one.stop()));
  });

  afterAll(async () => {
    await (await startEmbedded(dataDir, silent)).stop();
    await rm(directory, { recursive: true, force: true });
  });

  it("makes one database where two start at the same time, at a path too long for a socket", async () => {
    await withPostgres(async (postgres) => {
      expect(await query(postgres, "SELECT text FROM kept")).toEqual([
        { text: "two started at once on a fresh directory" },
      ]);
      expect(postgres.connection.host.length).toBeLessThan(100);
    });
  });

  it("listens on no network, sorts by code point, and writes durably", async () => {
    await withPostgres(async (postgres) => {
      const sql = `SELECT current_setting('listen_addresses') AS network, current_setting('fsync') AS fsync,
        current_setting('synchronous_commit') AS "synchronousCommit", current_setting('server_encoding') AS encoding,
        datlocprovider::text AS provider, datlocale AS locale FROM pg_database WHERE datname = current_database()`;
      expect(await query(postgres, sql)).toEqual([
        {
          network: "",
          fsync: "on",
          synchronousCommit: "on",
          encoding: "UTF8",
          provider: "b",
          locale: "C.UTF-8",
        },
      ]);
    });
  });

  it("keeps running for the others until the last one stops", async () => {
    const first = await startEmbedded(dataDir, silent);
    const second = await startEmbedded(dataDir, silent);
    await first.stop();
    expect(await query(second, "SELECT count(*)::integer AS n FROM kept")).toEqual([{ n: 1 }]);
    const pid = await postmasterPid(dataDir);
    await second.stop();
    expect(await isPostmasterProcess(pid, join(dataDir, "postgres"))).toBe(false);
  });

  it("survives the kill of its process, and the next start attaches to it", async () => {
    const other = spawn(process.execPath, startScript(dataDir), { stdio: ["ignore", "pipe", "inherit"] });
    await firstOutput(other).finally(() => other.kill("SIGKILL"));
    const pid = await postmasterPid(dataDir);
    await withPostgres(async () => expect(await postmasterPid(dataDir)).toBe(pid));
    expect(await isPostmasterProcess(pid, join(dataDir, "postgres"))).toBe(false);
  });

  it("comes back by itself at the same place when PostgreSQL is killed, with all that was committed", async () => {
    await withPostgres(async (postgres) => {
      await query(postgres, "INSERT INTO kept VALUES ('committed before the kill')");
      const pid = await postmasterPid(dataDir);
      process.kill(pid, "SIGKILL");
      const rows = await eventually(() =>
        query(postgres, "SELECT 1 FROM kept WHERE text LIKE 'committed before%'"),
      );
      expect(rows).toHaveLength(1);
      expect(await postmasterPid(dataDir)).not.toBe(pid);
    });
  });

  it("starts where a crash left the number of what is now another program", async () => {
    const account = await chooseAccount([join(dataDir, "postgres")]);
    const stranger = spawn("sleep", ["60"], { ...spawnOptions(account), stdio: "ignore" });
    const path = join(dataDir, "postgres", "postmaster.pid");
    await writeFile(path, `${stranger.pid}\n${dataDir}/postgres\n1\n5432\n/nowhere\n\n  1 1\nready   \n`);
    await giveTo(account, path);
    try {
      await withPostgres(async (postgres) => {
        expect(await query(postgres, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
      });
      expect(stranger.exitCode).toBe(null);
    } finally {
      stranger.kill();
    }
  });

  it.each([
    ["PG_VERSION", "12\n", "is of PostgreSQL 12"],
    ["PG_VERSION", null, "is not a PostgreSQL database"],
    ["../postgres.password", "wrong", "does not open the database"],
  ])("names the reason where %s holds %j", async (name, text, reason) => {
    const path = join(dataDir, "postgres", name);
    const before = await readFile(path);
    await (text === null ? rm(path) : writeFile(path, text));
    try {
      await expect(startEmbedded(dataDir, silent)).rejects.toThrow(reason);
      await expect(postmasterPid(dataDir)).rejects.toThrow("ENOENT");
    } finally {
      await writeFile(path, before, { mode: 0o600 });
      await giveTo(await chooseAccount([join(dataDir, "postgres")]), path);
    }
  });

  it("keeps statements and rows out of its log", async () => {
    await withPostgres(async (postgres) => {
      const misuse = query(
        postgres,
        "INSERT INTO kept SELECT 'said in a meeting' WHERE 1 / (random() * 0)::int > 0",
      );
      await expect(misuse).rejects.toThrow("division by zero");
    });
    const log = await readFile(join(dataDir, "postgres.log"), "utf8");
    expect(log).toContain("division by zero");
    expect(log).not.toContain("said in a meeting");
  });

  async function withPostgres(work: (postgres: EmbeddedPostgres) => Promise<void>): Promise<void> {
    const postgres = await startEmbedded(dataDir, silent);
    try {
      await work(postgres);
    } finally {
      await postgres.stop();
    }
  }
});

function startScript(dataDir: string): string[] {
  const file = JSON.stringify(new URL("./start-embedded.ts", import.meta.url).href);
  const script = `
    const { startEmbedded } = await import(${file});
    await startEmbedded(${JSON.stringify(dataDir)}, { info() {}, warn() {}, error() {} });
    console.log("up");`;
  return ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", script];
}

function firstOutput(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", resolve);
    child.once("exit", () => reject(new Error("ended without a word")));
  });
}

async function postmasterPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8"), 10);
}

async function query(postgres: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client(postgres.connection);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Tries again while the database is away: the time-out of the test ends it. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await new Promise(setImmediate);
    }
  }
}

const silent = { info() {}, warn() {}, error() {} };
