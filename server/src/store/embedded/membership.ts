import { rmdir } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import type { Log } from "../../services/context.ts";
import { membershipLock } from "./connect.ts";
import type { Home } from "./home.ts";
import { type Joined, join } from "./join.ts";
import { findPostmaster } from "./postmaster.ts";
import { stopProcess } from "./process.ts";

/** One process's stake in a cluster that several processes may use. */
export interface Membership extends Omit<Joined, "client"> {
  /** Leaves the cluster, and stops it where nobody else is left. Never throws. */
  leave(): Promise<void>;
}

/** Joins, and joins again whenever PostgreSQL dies under us: it comes back at the same place. */
export async function keepMembership(home: Home, socketDir: string, log: Log): Promise<Membership> {
  const { client, ...address } = await join(home, socketDir, log);
  let leaving = false;
  let current: Promise<Joined["client"] | null> = Promise.resolve(client);

  const watch = (member: Joined["client"]) => {
    member.once("end", () => {
      if (!leaving) current = rejoin();
    });
    return member;
  };
  const rejoin = async () => {
    log.warn({ cluster: home.cluster }, "the embedded PostgreSQL is gone: joining it again");
    while (!leaving) {
      try {
        return watch((await join(home, address.socketDir, log)).client);
      } catch (error) {
        log.error({ err: error }, "the embedded PostgreSQL does not come back");
        await delay(retryMs, undefined, { ref: false });
      }
    }
    return null;
  };

  watch(client);
  return {
    ...address,
    leave: async () => {
      leaving = true;
      const member = await Promise.race([current, delay(patienceMs, null, { ref: false })]);
      if (member !== null)
        await leave(member, home, address.socketDir).catch((error) => reportLeaving(log, error));
    },
  };
}

/** Gives the shared lock back and asks for it alone: who gets it was the last, and turns off the light. */
async function leave(member: Joined["client"], home: Home, socketDir: string): Promise<void> {
  try {
    await member.query("SELECT pg_advisory_unlock_shared($1)", [membershipLock]);
    const sql = "SELECT pg_try_advisory_lock($1) AS alone";
    const { rows } = await member.query<{ alone: boolean }>(sql, [membershipLock]);
    const postmaster = rows[0]?.alone ? await findPostmaster(home.cluster, socketDir) : null;
    if (postmaster === null) return;
    await stopProcess(postmaster.pid, home.cluster);
    if (!socketDir.startsWith(home.directory)) await rmdir(socketDir).catch(() => {});
  } finally {
    void member.end().catch(() => {});
  }
}

function reportLeaving(log: Log, error: unknown): void {
  log.warn({ err: error }, "could not leave the embedded PostgreSQL in good order");
}

const retryMs = 5_000;

/** How long leaving waits for a PostgreSQL that is just coming back. */
const patienceMs = 2_000;
