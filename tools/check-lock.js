import { readFileSync } from "node:fs";
import { join } from "node:path";
import { missingEntries } from "./complete-lock.js";

/**
 * What is wrong with package-lock.json: entries that `npm ci` would miss, and addresses of a registry, which
 * would send every reader of the lock to the registry of its writer.
 * @param {string} root
 * @returns {string[]}
 */
export function checkLock(root) {
  /** @type {import("./complete-lock.js").Lock} */
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return [
    ...Object.keys(missingEntries(lock)).map(
      (path) => `package-lock.json: ${path} is missing; run "node tools/complete-lock.js"`,
    ),
    ...Object.entries(lock.packages)
      .filter(([, entry]) => entry.link !== true && entry.resolved !== undefined)
      .map(([path, entry]) => `package-lock.json: ${path} names the address ${entry.resolved}`),
  ];
}
