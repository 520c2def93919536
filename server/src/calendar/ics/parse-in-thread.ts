import { Piscina } from "piscina";
import type { IcsInput, IcsOutcome } from "./read-ics.ts";

/** A file of twenty megabytes takes a few seconds; what takes longer was made to. */
const parseMsMax = 30_000;
const threadMemoryMb = 1024;
const idleMsMax = 30_000;

export interface IcsThread {
  parse(input: IcsInput): Promise<IcsOutcome>;
  close(): Promise<void>;
}

/** Reads calendars in a thread of its own, started when needed: a long file or an endless rule holds up no request. */
export function icsThread(): IcsThread {
  let pool: Piscina | null = null;
  return {
    async parse(input) {
      pool ??= new Piscina({
        filename: new URL("./start-worker.js", import.meta.url).href,
        minThreads: 0,
        maxThreads: 1,
        idleTimeout: idleMsMax,
        resourceLimits: { maxOldGenerationSizeMb: threadMemoryMb },
      });
      const signal = AbortSignal.timeout(parseMsMax);
      try {
        return await pool.run(input, { name: "readIcs", signal });
      } catch {
        return { kind: "unreadable", message: "The calendar takes too long to read." };
      }
    },
    close: async () => pool?.destroy(),
  };
}
