import { execFile } from "node:child_process";
import { readFile, readlink, realpath } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { errorCode } from "./file-error.ts";

/** Whether the process is the cluster's PostgreSQL. A number outlives its process, so the number alone proves nothing. */
export async function isPostmasterProcess(pid: number, cluster: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 1 || !signalProcess(pid, 0)) return false;
  if (process.platform !== "linux") return (await commandLine(pid)).includes(cluster);
  try {
    const [name, directory] = await Promise.all([
      readFile(`/proc/${pid}/comm`, "utf8"),
      readlink(`/proc/${pid}/cwd`),
    ]);
    return name.trim() === "postgres" && directory === (await realpath(cluster));
  } catch {
    return false;
  }
}

/**
 * Stops the cluster's PostgreSQL and waits until it is gone, 6 seconds at the most: first in good order, then as a
 * crash would, which loses nothing that was committed.
 */
export async function stopProcess(pid: number, cluster: string): Promise<void> {
  for (const { signal, patienceMs } of farewells) {
    if (!(await isPostmasterProcess(pid, cluster))) return;
    signalProcess(pid, signal);
    const giveUpAt = Date.now() + patienceMs;
    while (Date.now() < giveUpAt && (await isPostmasterProcess(pid, cluster))) await delay(pollMs);
  }
}

function commandLine(pid: number): Promise<string> {
  return new Promise((resolve) => {
    execFile("ps", ["-o", "command=", "-p", String(pid)], (error, stdout) =>
      resolve(error === null ? stdout : ""),
    );
  });
}

/** Answers whether there is such a process; signal 0 only asks. */
function signalProcess(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

const farewells = [
  { signal: "SIGINT", patienceMs: 4_000 },
  { signal: "SIGQUIT", patienceMs: 1_500 },
  { signal: "SIGKILL", patienceMs: 500 },
] as const;

const pollMs = 10;
