import { link, readFile, rename, stat, unlink } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { errorCode } from "./file-error.ts";
import { isPostmasterProcess } from "./process.ts";

/** A PostgreSQL that runs for a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDir: string;
  readonly port: number;
  /** Whether it takes connections: it may be recovering, or on its way out. */
  readonly ready: boolean;
}

/**
 * Finds the cluster's PostgreSQL by its `postmaster.pid`. A file left by a crash is removed: its number may by now be
 * another program's, and PostgreSQL would then not start.
 *
 * @param socketDir where we would put the socket; the file may name another place
 */
export async function findPostmaster(cluster: string, socketDir: string): Promise<Postmaster | null> {
  const path = join(cluster, "postmaster.pid");
  const text = await readIfThere(path);
  if (text === null) return null;
  const [pid, , , port, namedDir, , , status] = text.split("\n");
  const ready = status?.trim() === "ready";
  const found = { pid: Number(pid), port: Number(port) || defaultPort, ready };
  if (await isPostmasterProcess(found.pid, cluster)) return { ...found, socketDir: namedDir || socketDir };
  // In another container its number means nothing here and its path may differ, but its socket answers.
  if (await answers(socketDir, found.port)) return { ...found, socketDir };
  if (text.endsWith("\n") || (await ageMs(path)) > halfWrittenMs) await removeStale(path, text);
  else return { ...found, socketDir, ready: false };
  return null;
}

/** Removes the socket's lock file where its writer is gone, for the same reason. */
export async function clearSocketLock(cluster: string, socketDir: string): Promise<void> {
  const path = join(socketDir, `.s.PGSQL.${defaultPort}.lock`);
  const text = await readIfThere(path);
  if (text === null || (await isPostmasterProcess(Number(text.split("\n")[0]), cluster))) return;
  if (!(await answers(socketDir, defaultPort))) await removeStale(path, text);
}

/** Only a part of the socket's name, since PostgreSQL listens on no network. */
export const defaultPort = 5432;

function answers(socketDir: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketDir, `.s.PGSQL.${port}`));
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true)).once("error", () => settle(false));
  });
}

/** Takes the file away, and puts it back if a PostgreSQL that started meanwhile had just replaced it. */
async function removeStale(path: string, expected: string): Promise<void> {
  const aside = `${path}.stale-${process.pid}`;
  try {
    await rename(path, aside);
    if ((await readFile(aside, "utf8")) !== expected) await link(aside, path);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(errorCode(error))) throw error;
  }
  await unlink(aside).catch(() => {});
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

async function ageMs(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found === null ? 0 : Date.now() - found.mtimeMs;
}

/** A file without its last line is being written, unless it has been so for long. */
const halfWrittenMs = 2_000;
