import type { Writable } from "node:stream";

/** Lets a reader stop reading early, as `head` does, without an error message from us. */
export function ignoreClosedPipes(outputs: readonly Writable[]): void {
  for (const output of outputs)
    output.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}
