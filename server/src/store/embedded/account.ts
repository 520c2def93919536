import { execFile } from "node:child_process";
import { lchown, stat } from "node:fs/promises";

/** The user that PostgreSQL runs as; null: the one that runs this program. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/**
 * PostgreSQL refuses to run as root. So root runs it as the owner of what is already there, and where that is root
 * too, as `nobody`.
 *
 * @param paths the cluster first, then the directory around it; missing ones are passed over
 */
export async function chooseAccount(paths: readonly string[]): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  for (const path of paths) {
    const owner = await stat(path).catch(() => null);
    if (owner !== null && owner.uid !== 0)
      return { uid: owner.uid, gid: owner.gid === 0 ? nobody : owner.gid };
  }
  return { uid: nobody, gid: nobody };
}

/** Gives a file or directory to the account. A symbolic link is given away itself, never what it points to. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (account !== null) await lchown(path, account.uid, account.gid);
}

/** Whether the account gets into the directory: tried, since the modes on the way do not tell the whole story. */
export async function canReach(account: Account, directory: string): Promise<boolean> {
  const failure = await tryAs(account, "/bin/sh", ["-c", 'cd "$1"', "sh", directory]);
  return failure === null;
}

/** Runs a program as the account; answers null where it succeeds, else the reason in one line. */
export function tryAs(account: Account, file: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(file, args, spawnOptions(account), (error, _stdout, stderr) => {
      resolve(error === null ? null : (stderr.trim().split("\n").at(-1) || error.message).trim());
    });
  });
}

/** What running a program as the account takes, free of this process's directory and environment. */
export function spawnOptions(account: Account) {
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
  return { cwd: "/", env, ...account };
}

/** The traditional id of `nobody`, both user and group; it works whether the system lists it or not. */
const nobody = 65534;
