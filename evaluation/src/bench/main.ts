import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { benchAnalyze } from "./analyze.ts";
import { benchCachedGet } from "./cached-get.ts";
import { benchImport } from "./import.ts";
import { benchLive } from "./live.ts";
import { benchLiveEvents } from "./live-events.ts";
import { benchMixed } from "./mixed.ts";
import type { Row } from "./row.ts";
import { benchSearch } from "./search.ts";
import { startServer } from "./server-process.ts";
import { benchStart } from "./start.ts";

const dataDir = await mkdtemp(join(tmpdir(), "convo-bench-"));
try {
  const server = await startServer(dataDir);
  const rows: Row[] = [];
  try {
    const key = server.key ?? "";
    rows.push(...(await benchCachedGet(server, key)), ...(await benchImport(server, key)));
    rows.push(...(await benchLive(server, key)), ...(await benchLiveEvents(server, key)));
    rows.push(...(await benchSearch(server, key)));
    rows.push(...(await benchMixed(server, key)));
  } finally {
    await server.stop();
  }
  rows.push(...(await benchStart(dataDir)), ...benchAnalyze());
  print(rows);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

function print(rows: readonly Row[]): void {
  console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
  console.log("| what | measured | aim | reached |\n| --- | --- | --- | --- |");
  for (const { what, measured, aim, reached } of rows) {
    console.log(`| ${what} | ${measured} | ${aim} | ${reached ? "yes" : "no"} |`);
  }
}
