import { inMs, median, type Row } from "./row.ts";
import { startServer } from "./server-process.ts";

/** A start on a data directory that is there already, until the address is printed. */
export async function benchStart(dataDir: string): Promise<Row[]> {
  const readyMs: number[] = [];
  for (let time = 0; time < 5; time++) {
    const server = await startServer(dataDir);
    readyMs.push(server.readyMs);
    await server.stop();
  }
  return [
    {
      what: "start with existing data",
      measured: inMs(median(readyMs)),
      aim: "≤ 2,000 ms",
      reached: median(readyMs) <= 2000,
    },
  ];
}
