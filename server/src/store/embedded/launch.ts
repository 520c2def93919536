import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { open, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { giveTo, spawnOptions } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Home } from "./home.ts";

/** A PostgreSQL that we started: it may yet find that another process was faster, and end. */
export interface Launched {
  readonly pid: number;
  /** Answers null while it runs, else why it ended: PostgreSQL's own last words. */
  failure(): Promise<string | null>;
}

/**
 * Starts PostgreSQL in a process group of its own, so that Ctrl-C in our terminal does not reach it before we are done.
 * Its log is `postgres.log` in the data directory.
 */
export async function launch(home: Home, binaries: Binaries, socketDir: string): Promise<Launched> {
  const path = join(home.dataDir, "postgres.log");
  await setAside(path);
  const log = await open(path, appendWithoutFollowing, 0o600);
  await giveTo(home.account, path);
  const { size } = await log.stat();
  const child = spawn(binaries.postgres, argumentsFor(home, socketDir), {
    ...spawnOptions(home.account),
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  let ended: string | null = null;
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", (code, signal) => {
    ended ??= `it ended with ${signal ?? `code ${code}`}`;
  });
  child.unref();
  await log.close();
  return {
    pid: child.pid ?? 0,
    failure: async () => ended && ((await lastWords(path, size, child.pid)) ?? ended),
  };
}

function argumentsFor(home: Home, socketDir: string): string[] {
  const settings = { ...fixedSettings, unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"` };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", home.cluster, ...options];
}

async function setAside(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found !== null && found.size > logBytesMax) await rename(path, `${path}.1`);
}

/** Other processes may write to the same log, each line with its number. */
async function lastWords(path: string, from: number, pid: number | undefined): Promise<string | null> {
  const log = await readFile(path).catch(() => Buffer.alloc(0));
  const words = new RegExp(`\\[${pid}\\] (?:FATAL|PANIC): *(.*)`, "g");
  return [...log.subarray(from).toString("utf8").matchAll(words)].at(-1)?.[1] ?? null;
}

/** A link planted in a directory of the account's would have root write elsewhere. */
const appendWithoutFollowing =
  constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

const fixedSettings = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "60",
  shared_buffers: "128MB",
  jit: "off",
  fsync: "on",
  synchronous_commit: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  log_line_prefix: "%m [%p] ",
  log_checkpoints: "off",
  // The log names what went wrong; it never repeats a statement or a row, which may be a line of someone's meeting.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

const logBytesMax = 10 * 1024 * 1024;
