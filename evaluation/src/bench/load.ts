import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Load {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  readonly failures: number;
}

/** Asks for the addresses in turns, over and over on 32 connections, from a process of its own. */
export async function loadOf(
  addresses: readonly [string, ...string[]],
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Load> {
  const autocannon = createRequire(import.meta.url).resolve("autocannon");
  const folder = await mkdtemp(join(tmpdir(), "convo-load-"));
  const har = join(folder, "requests.json");
  await writeFile(har, JSON.stringify(harOf(addresses, headers)));
  const flags = ["--json", "--connections", "32", "--duration", String(seconds), "--har", har];
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [autocannon, ...flags, new URL(addresses[0]).origin],
      { maxBuffer: 16 * 1024 * 1024 },
    );
    const { requests, latency, non2xx, errors } = JSON.parse(stdout);
    return { requestsPerSecond: requests.average, p99Ms: latency.p99, failures: non2xx + errors };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The requests as the load's program reads them. */
function harOf(addresses: readonly string[], headers: Readonly<Record<string, string>>): object {
  const pairs = Object.entries(headers).map(([name, value]) => ({ name, value }));
  const entries = addresses.map((url) => ({ request: { method: "GET", url, headers: pairs } }));
  return { log: { entries } };
}
