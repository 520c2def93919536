import { pino } from "pino";

/** Structured lines on standard error: standard output is for what a person is meant to read. */
export function createLog(level: string): pino.Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
