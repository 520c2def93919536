import { readFile, stat } from "node:fs/promises";
import { CommandFailed } from "./command-failed.ts";
import type { Io } from "./io.ts";

/** The largest transcript taken, in bytes: as large as the server takes. */
const bytesMax = 25 * 1024 * 1024;

/** The bytes of a file, or of standard input where the file is called `-`. */
export function readInput(file: string, io: Io): Promise<Uint8Array> {
  return file === "-" ? readAll(io.stdin) : readWhole(file);
}

async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > bytesMax) throw tooLarge("standard input");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > bytesMax) throw tooLarge(file);
    return await readFile(file);
  } catch (error) {
    throw error instanceof CommandFailed
      ? error
      : new CommandFailed(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

function tooLarge(what: string): CommandFailed {
  return new CommandFailed(`${what} is larger than ${bytesMax / 1024 / 1024} MB`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "no permission",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
