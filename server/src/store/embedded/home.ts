import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Log } from "../../services/context.ts";
import { StoreError } from "../store-error.ts";
import { type Account, canReach, chooseAccount, giveTo } from "./account.ts";
import { errorCode, explainFileError } from "./file-error.ts";
import { publishFile } from "./publish-file.ts";

/** Where the cluster of a data directory is, and who runs it. */
export interface Home {
  /** Holds `postgres`, and the socket where its path is short enough. */
  readonly directory: string;
  /** PGDATA. */
  readonly cluster: string;
  readonly account: Account;
  /** Whose password, log and pointer lie here. */
  readonly dataDir: string;
  /** For copies of the programs. */
  readonly copies: string;
}

/**
 * Finds the home of the data directory's cluster, and makes one the first time. It is the data directory itself, but
 * for root in a place where the database's account does not get to (`/root`): then a directory under `/var/lib/convo`,
 * which the file `postgres.location` in the data directory names.
 *
 * @param dataDir absolute
 * @param shared for tests: instead of `/var/lib/convo`
 * @throws StoreError where it cannot be made, is gone, or belongs to another user
 */
export async function findHome(dataDir: string, log: Log, shared = "/var/lib/convo"): Promise<Home> {
  try {
    await mkdir(dataDir, { recursive: true, mode: searchable });
    const directory = (await readPointer(dataDir)) ?? (await chooseDirectory(dataDir, log, shared));
    const cluster = join(directory, "postgres");
    await refuseForeign(cluster);
    const account = await chooseAccount([cluster, dataDir]);
    return { directory, cluster, account, dataDir, copies: account === null ? dataDir : shared };
  } catch (error) {
    throw explainFileError(error, dataDir, "Choose another directory with CONVO_DATA_DIR.");
  }
}

async function readPointer(dataDir: string): Promise<string | null> {
  const path = join(dataDir, pointerName);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const directory = text.trim();
  const found = await stat(join(directory, "postgres")).catch(errorCode);
  if (found !== "ENOENT" || (await stat(directory).catch(() => null)) !== null) return directory;
  throw new StoreError(
    `The database of ${dataDir} was kept in ${directory}, which is gone. Bring it back, or delete ${path} to start empty.`,
  );
}

async function chooseDirectory(dataDir: string, log: Log, shared: string): Promise<string> {
  const cluster = join(dataDir, "postgres");
  const account = await chooseAccount([cluster, dataDir]);
  if (account === null || (await stat(cluster).catch(() => null)) !== null) return dataDir;
  if (await canReach(account, dataDir)) return dataDir;
  if (await canReach(account, dirname(dataDir))) {
    await chmod(dataDir, ((await stat(dataDir)).mode & 0o777) | searchable);
    log.info({ dataDir }, "let the database's account pass through the data directory");
    return dataDir;
  }
  return await settleElsewhere(dataDir, account, log, shared);
}

async function settleElsewhere(dataDir: string, account: Account, log: Log, shared: string): Promise<string> {
  const directory = join(shared, randomBytes(8).toString("hex"));
  await mkdir(shared, { recursive: true, mode: 0o755 });
  await mkdir(directory, { mode: 0o700 });
  await giveTo(account, directory);
  const settled = (await publishFile(join(dataDir, pointerName), `${directory}\n`)).trim();
  if (settled !== directory) await rmdir(directory);
  else
    log.warn(
      { dataDir, directory },
      `the database is kept in ${directory}: PostgreSQL does not run as root and cannot reach ${dataDir}`,
    );
  return settled;
}

/** PostgreSQL serves its files' owner only; root may act as anyone. */
async function refuseForeign(cluster: string): Promise<void> {
  const uid = process.getuid?.();
  const owner = await stat(cluster).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  });
  if (owner === null || uid === undefined || uid === 0 || owner.uid === uid) return;
  throw new StoreError(
    `The database in ${cluster} belongs to user ${owner.uid}, not to user ${uid}. Run as that user, or as root.`,
  );
}

const pointerName = "postgres.location";

/** Others may pass through the data directory, not list it; each file in it guards itself. */
const searchable = 0o711;
