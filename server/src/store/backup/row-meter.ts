import { createHash } from "node:crypto";
import type { Footer } from "./format.ts";

/** Counts and checks the rows of a table as their bytes pass by. */
export class RowMeter {
  readonly #hash = createHash("sha256");
  #rows = 0;

  add(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) this.#rows += 1;
  }

  /** The footer of the rows so far; no more can be added. */
  finish(table: string): Footer {
    return { table, rows: this.#rows, sha256: this.#hash.digest("hex") };
  }
}

/** Ends a row: within one it is written as `\n`. */
const newline = 0x0a;
