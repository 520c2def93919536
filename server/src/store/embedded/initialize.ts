import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { StoreError } from "../store-error.ts";
import { giveTo, spawnOptions } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { errorCode, explainFileError } from "./file-error.ts";
import type { Home } from "./home.ts";
import { publishFile, syncDirectory } from "./publish-file.ts";

/** The database and its only role. */
export const databaseName = "convo";

/**
 * Makes the cluster the first time. It is built aside and renamed, so that a kill in the middle leaves nothing half
 * made; of several processes that try at the same time, one cluster stays.
 *
 * @throws StoreError where it cannot be made, or is of another major version
 */
export async function initializeOnce(home: Home, binaries: Binaries): Promise<void> {
  try {
    const password = await publishFile(passwordPath(home), randomBytes(24).toString("hex"), home.account);
    if (await isFree(home.cluster)) await build(home, binaries, password);
  } catch (error) {
    throw explainFileError(error, home.directory);
  }
  const version = await clusterVersion(home);
  if (version === binaries.majorVersion) return;
  throw new StoreError(
    version === null
      ? `${home.cluster} is there, but it is not a PostgreSQL database. Move it away, or choose another CONVO_DATA_DIR.`
      : `The database in ${home.cluster} is of PostgreSQL ${version}, and this version of Convo brings ${binaries.majorVersion}. Back it up with the version that made it, and restore it into a new data directory.`,
  );
}

/** @throws StoreError where the password file is gone, while the cluster is there */
export async function readPassword(home: Home): Promise<string> {
  const path = passwordPath(home);
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (errorCode(cause) !== "ENOENT") throw new StoreError(`${path} cannot be read.`, { cause });
    throw new StoreError(`${path} is missing: without it the database does not open. Bring it back.`, {
      cause,
    });
  }
}

/** Answers null where no cluster was made yet. */
export async function clusterVersion(home: Home): Promise<string | null> {
  try {
    return (await readFile(join(home.cluster, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** An empty directory is free, too: it may be a disk of its own. */
async function isFree(cluster: string): Promise<boolean> {
  const entries = await readdir(cluster).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  return entries.length === 0;
}

async function build(home: Home, binaries: Binaries, password: string): Promise<void> {
  await removeAbandoned(home.directory);
  const site = await mkdtemp(join(home.directory, sitePrefix));
  try {
    const passwordCopy = join(site, "password");
    const cluster = join(site, "cluster");
    await writeFile(passwordCopy, password, { mode: 0o600 });
    await mkdir(cluster, { mode: 0o700 });
    for (const path of [site, passwordCopy, cluster]) await giveTo(home.account, path);
    await runInitdb(home, binaries, cluster, passwordCopy);
    await rename(cluster, home.cluster);
    await syncDirectory(home.directory);
  } catch (error) {
    if (!["EEXIST", "ENOTEMPTY"].includes(errorCode(error))) throw error;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

async function runInitdb(
  home: Home,
  binaries: Binaries,
  cluster: string,
  passwordFile: string,
): Promise<void> {
  const args = [
    ...[
      "-D",
      cluster,
      "-U",
      databaseName,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--no-instructions",
    ],
    ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
  ];
  try {
    await promisify(execFile)(binaries.initdb, args, spawnOptions(home.account));
  } catch (cause) {
    const output =
      typeof cause === "object" && cause !== null && "stderr" in cause ? String(cause.stderr) : "";
    if (/No space left/.test(output))
      throw new StoreError(`The disk of ${home.directory} is full.`, { cause });
    const reason = /(?:error|FATAL): *(.*)/.exec(output)?.[1] ?? String(cause).split("\n")[0];
    throw new StoreError(`The database could not be made in ${home.directory}: ${reason}`, {
      cause,
    });
  }
}

/** What a process left behind that was killed while it built. */
async function removeAbandoned(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(sitePrefix)) continue;
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > abandonedAfterMs)
      await rm(path, { recursive: true, force: true });
  }
}

function passwordPath(home: Home): string {
  return join(home.dataDir, "postgres.password");
}

const sitePrefix = ".building-";

/** Building takes a second or two, minutes on a very slow disk. */
const abandonedAfterMs = 30 * 60_000;
