import { resolve } from "node:path";
import type { Log } from "../../services/context.ts";
import { connectionTo } from "./connect.ts";
import { findHome } from "./home.ts";
import { readPassword } from "./initialize.ts";
import { keepMembership } from "./membership.ts";
import { chooseSocketDir } from "./socket-dir.ts";

/** The PostgreSQL of a data directory, up and in use by this process. */
export interface EmbeddedPostgres {
  /** What `pg.Pool` takes; `host` is the directory of a UNIX socket. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
    readonly database: string;
    readonly ssl: false;
  };
  /** Lets go of it, and stops it where no other process uses it. Close the pools first. At most 8 seconds; never throws. */
  stop(): Promise<void>;
}

/**
 * Attaches to the PostgreSQL of the data directory, or starts it; makes the directory and the database the first time.
 * It survives a kill of this process, and the next start attaches to it.
 *
 * @throws StoreError with a message for the operator
 */
export async function startEmbedded(dataDir: string, log: Log): Promise<EmbeddedPostgres> {
  const home = await findHome(resolve(dataDir), log);
  const membership = await keepMembership(home, chooseSocketDir(home), log);
  const connection = connectionTo(membership, await readPassword(home));
  let stopped: Promise<void> | null = null;
  return {
    connection,
    stop: () => {
      stopped ??= membership.leave();
      return stopped;
    },
  };
}
