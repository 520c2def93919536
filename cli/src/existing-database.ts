import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CommandFailed } from "./command-failed.ts";
import type { Environment } from "./io.ts";

/**
 * Refuses to go on where there is no database yet: a command that only looks must not make an empty one in whatever
 * folder it was called from.
 */
export function requireDatabase(env: Environment): void {
  if (env.DATABASE_URL?.trim()) return;
  const dataDir = env.CONVO_DATA_DIR?.trim() || "./data";
  if (existsSync(dataDir)) return;
  throw new CommandFailed(
    `there is no database in ${resolve(dataDir)}. Set CONVO_DATA_DIR as for the server, or start the server first.`,
  );
}
