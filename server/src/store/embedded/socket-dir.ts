import { createHash } from "node:crypto";
import { lstat, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { canReach, giveTo } from "./account.ts";
import { errorCode } from "./file-error.ts";
import type { Home } from "./home.ts";

/** The directory of the socket: in the home, or where that path is too long for a socket, in the temporary directory. */
export function chooseSocketDir(home: Home): string {
  const inHome = join(home.directory, "run");
  if (fits(inHome)) return inHome;
  const name = `convo-${createHash("sha256").update(home.directory).digest("hex").slice(0, 16)}`;
  const inTemporary = join(tmpdir(), name);
  return fits(inTemporary) ? inTemporary : join("/tmp", name);
}

/**
 * Makes the directory, private to PostgreSQL's account.
 *
 * @returns the directory to use: another one where the wanted one is someone else's, or out of the account's reach
 */
export async function makeSocketDir(home: Home, wanted: string): Promise<string> {
  if (!(await canReach(home.account, dirname(wanted)))) return await makeUnique(home);
  try {
    await mkdir(wanted, { mode: 0o700 });
    await giveTo(home.account, wanted);
    return wanted;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
  const found = await lstat(wanted);
  const uid = home.account?.uid ?? process.getuid?.();
  return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0
    ? wanted
    : await makeUnique(home);
}

async function makeUnique(home: Home): Promise<string> {
  const directory = await mkdtemp("/tmp/convo-");
  await giveTo(home.account, directory);
  return directory;
}

/** A socket's path has at most 103 bytes on macOS, 107 on Linux. */
function fits(directory: string): boolean {
  return Buffer.byteLength(join(directory, ".s.PGSQL.5432")) <= 100;
}
