import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "pg";
import type { Log } from "../../services/context.ts";
import { StoreError } from "../store-error.ts";
import { findBinaries } from "./binaries.ts";
import { connectAsMember } from "./connect.ts";
import { explainFileError } from "./file-error.ts";
import type { Home } from "./home.ts";
import { initializeOnce } from "./initialize.ts";
import { type Launched, launch } from "./launch.ts";
import { clearSocketLock, findPostmaster } from "./postmaster.ts";
import { stopProcess } from "./process.ts";
import { makeSocketDir } from "./socket-dir.ts";

/** A connection whose shared lock says: somebody uses this database. */
export interface Joined {
  readonly client: Client;
  readonly socketDir: string;
  readonly port: number;
}

/**
 * Attaches to the home's PostgreSQL, or starts it. Any number of processes may do so at the same time: PostgreSQL lets
 * one instance live, and the others attach to it.
 *
 * @param socketDir where to put the socket if this process is the one that starts it
 * @throws StoreError where it does not come up
 */
export async function join(home: Home, socketDir: string, log: Log): Promise<Joined> {
  const giveUpAt = Date.now() + patienceMs;
  let launched: Launched | null = null;
  try {
    while (Date.now() < giveUpAt) {
      const running = await findPostmaster(home.cluster, socketDir);
      if (running?.ready) {
        const client = await connectAsMember(home, running);
        if (client !== null) return { client, socketDir: running.socketDir, port: running.port };
      }
      const failure: string | null = (await launched?.failure()) ?? null;
      if (failure !== null) {
        explainFailure(home, failure);
        launched = null;
      } else if (running === null && launched === null) {
        launched = await start(home, socketDir, log);
      }
      await delay(pollMs);
    }
    throw new StoreError(`The database in ${home.cluster} did not answer. ${seeLog(home)}`);
  } catch (error) {
    if (launched !== null) await stopProcess(launched.pid, home.cluster);
    throw error;
  }
}

async function start(home: Home, wantedSocketDir: string, log: Log): Promise<Launched> {
  const binaries = await findBinaries(home.account, home.copies);
  await initializeOnce(home, binaries);
  try {
    const socketDir = await makeSocketDir(home, wantedSocketDir);
    await clearSocketLock(home.cluster, socketDir);
    log.info({ cluster: home.cluster }, "starting the embedded PostgreSQL");
    return await launch(home, binaries, socketDir);
  } catch (error) {
    throw explainFileError(error, home.dataDir);
  }
}

/** Says nothing where it only lost a race, or the one before it was still going. */
function explainFailure(home: Home, failure: string): void {
  if (/lock file .* already exists|lock file .* No such file|still in use|code 0/.test(failure)) return;
  if (/No space left/.test(failure)) throw new StoreError(`The disk of ${home.directory} is full.`);
  throw new StoreError(`The embedded PostgreSQL did not start: ${failure}. ${seeLog(home)}`);
}

function seeLog(home: Home): string {
  return `Its log is ${home.dataDir}/postgres.log.`;
}

/** Recovery after a crash takes a second for every few hundred megabytes written since the last checkpoint. */
const patienceMs = 120_000;

const pollMs = 10;
