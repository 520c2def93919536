import { createReadStream } from "node:fs";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { StoreError } from "../store-error.ts";
import { endOfRows } from "./format.ts";

/** Reads a backup from front to back, holding little of it at a time. */
export class BackupReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #unpacked: PassThrough;
  readonly #path: string;
  #rest: Buffer = Buffer.alloc(0);

  constructor(path: string) {
    this.#path = path;
    this.#unpacked = new PassThrough();
    // What goes wrong in the pipeline comes out of `#chunks`.
    pipeline(createReadStream(path), createGunzip(), this.#unpacked).catch((error) =>
      this.#unpacked.destroy(error),
    );
    this.#chunks = this.#unpacked[Symbol.asyncIterator]();
  }

  /** @throws StoreError where the next line is not what it should be */
  async readLine<T>(schema: z.ZodType<T>): Promise<T> {
    let end = this.#rest.indexOf("\n");
    while (end === -1) {
      if (this.#rest.length > lineBytesMax || !(await this.#readMore())) throw this.damaged();
      end = this.#rest.indexOf("\n");
    }
    const text = this.#rest.subarray(0, end).toString("utf8");
    this.#rest = this.#rest.subarray(end + 1);
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success) throw this.damaged();
    return parsed.data;
  }

  /** The bytes of the rows of a table, up to the line that ends them. */
  async *readRows(): AsyncGenerator<Buffer> {
    this.#rest = Buffer.concat([newline, this.#rest]);
    let skip = newline.length;
    for (;;) {
      const end = this.#rest.indexOf(terminator);
      const known = end === -1 ? this.#rest.length - terminator.length : end + newline.length;
      if (known > skip) yield this.#rest.subarray(skip, known);
      if (end !== -1) {
        this.#rest = this.#rest.subarray(end + terminator.length);
        return;
      }
      if (known > 0) {
        this.#rest = this.#rest.subarray(known);
        skip = 0;
      }
      if (!(await this.#readMore())) throw this.damaged();
    }
  }

  /** @throws StoreError where anything follows */
  async expectEnd(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#readMore())) throw this.damaged();
  }

  damaged(): StoreError {
    return new StoreError(`${this.#path} is damaged, or it is no backup of Convo. Nothing was changed.`);
  }

  close(): void {
    this.#unpacked.destroy();
  }

  async #readMore(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const newline = Buffer.from("\n");
const terminator = Buffer.concat([newline, Buffer.from(endOfRows)]);

/** A line that is longer is none of ours. */
const lineBytesMax = 1024 * 1024;
