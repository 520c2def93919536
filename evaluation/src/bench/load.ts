import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

export interface Load {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  readonly failures: number;
}

/** Asks the same over and over on 32 connections, from a process of its own. */
export async function loadOf(url: string, headers: readonly string[], seconds: number): Promise<Load> {
  const autocannon = createRequire(import.meta.url).resolve("autocannon");
  const flags = ["--json", "--connections", "32", "--duration", String(seconds)];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [autocannon, ...flags, ...headers.flatMap((header) => ["--headers", header]), url],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  const { requests, latency, non2xx, errors } = JSON.parse(stdout);
  return { requestsPerSecond: requests.average, p99Ms: latency.p99, failures: non2xx + errors };
}
