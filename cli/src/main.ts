import { CommanderError } from "commander";
import type { Io } from "./io.ts";
import { printMessage } from "./io.ts";
import { type Parts, realParts } from "./parts.ts";
import { createProgram } from "./program.ts";

/** Exit codes, as the shell sees them. */
const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

/**
 * Runs one command.
 * @param args what stands behind `convo`
 * @returns 0 done, 1 failed, 2 used wrongly
 */
export async function main(args: readonly string[], io: Io, parts: Parts = realParts): Promise<number> {
  try {
    await createProgram(io, parts).parseAsync(args, { from: "user" });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    printMessage(io, `convo: ${messageOf(error, io)}`);
    return exitCodes.failed;
  }
}

function messageOf(error: unknown, io: Io): string {
  if (!(error instanceof Error)) return String(error);
  const wanted = io.env.CONVO_LOG_LEVEL === "debug" || io.env.CONVO_LOG_LEVEL === "trace";
  return wanted && error.stack !== undefined ? error.stack : error.message;
}
