import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { ArchiveEntry } from "./everything.ts";

/**
 * The entries as a zip, packed while it is read: the next entry is asked for once the one before it begins to be packed,
 * and none any more once the reader has gone.
 */
export function zipOf(entries: AsyncIterable<ArchiveEntry>): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  const fail = (error: Error) => output.destroy(error);
  zip.on("error", fail);
  fill(zip, entries, output).catch(fail);
  return output;
}

/** What is to be given up when the reader goes. */
interface Turn {
  pieces: ArchiveEntry["pieces"];
  input: Readable | undefined;
  readonly fail: (error: Error) => void;
  end: () => void;
}

async function fill(zip: ZipFile, entries: AsyncIterable<ArchiveEntry>, output: Readable): Promise<void> {
  const turn: Turn = { pieces: [], input: undefined, fail: (error) => output.destroy(error), end() {} };
  output.once("close", () => {
    turn.input?.destroy();
    turn.end();
  });
  for await (const entry of entries) {
    turn.pieces = entry.pieces;
    if (!output.destroyed) await begin(zip, entry.path, entry.modifiedAt, turn);
    if (output.destroyed) return;
  }
  zip.end();
}

/**
 * Resolves when it is this entry's turn, or nobody reads any more. The zip keeps what is given to it here until its end,
 * so the text is handed over by the turn.
 */
function begin(zip: ZipFile, path: string, mtime: Date, turn: Turn): Promise<void> {
  return new Promise((resolve) => {
    turn.end = resolve;
    zip.addReadStreamLazy(path, { mtime }, (give) => {
      turn.input = Readable.from(turn.pieces).on("error", turn.fail);
      turn.pieces = [];
      give(null, turn.input);
      resolve();
    });
  });
}
