import { randomBytes } from "node:crypto";
import { link, open, readFile, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { type Account, giveTo } from "./account.ts";
import { errorCode } from "./file-error.ts";

/**
 * Writes a private file (0600) unless it is there already, whole or not at all. Of several processes that try at the
 * same time one wins, and all of them get the winner's text.
 *
 * @returns the text that the file has now
 */
export async function publishFile(path: string, text: string, owner: Account = null): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
    await giveTo(owner, draft);
    await link(draft, path);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  } finally {
    await file.close();
    await unlink(draft);
  }
  await syncDirectory(dirname(path));
  return await readFile(path, "utf8");
}

/** Makes a new or renamed entry of the directory outlive a power cut. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
