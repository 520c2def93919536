import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project-files.js";

/**
 * @typedef {{ version?: string, optional?: boolean, resolved?: string, os?: string[], cpu?: string[],
 *   libc?: string[], link?: boolean, dev?: boolean, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * The entries that package-lock.json lacks. npm leaves a platform's package out of the lock where the registry
 * that it was made with does not carry it, and `npm ci` then calls the lock out of step with package.json.
 * @param {Lock} lock
 * @returns {Record<string, LockEntry>}
 */
export function missingEntries(lock) {
  /** @type {Record<string, LockEntry>} */
  const missing = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock, path, name)) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(entry.dev && { dev: true }),
        optional: true,
      };
    }
  }
  return missing;
}

/**
 * Whether `name`, asked for by the package at `path`, is found there or in a folder above.
 * @param {Lock} lock
 * @param {string} path
 * @param {string} name
 */
function isLocked(lock, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (lock.packages[`${folder}${folder && "/"}node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

/**
 * The platform that a package's name ends with, such as `cli-linux-arm64-musl`.
 * @param {string} name
 */
function platformOf(name) {
  const [, os, cpu, libc] =
    /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(musl|gnu|gnueabihf|msvc))?$/.exec(
      name,
    ) ?? [];
  if (os === undefined || cpu === undefined) throw new Error(`The name ${name} does not say its platform.`);
  return {
    os: [os],
    cpu: [cpu],
    ...(os === "linux" && libc && { libc: [libc === "musl" ? "musl" : "glibc"] }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const path = join(root, "package-lock.json");
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const missing = missingEntries(lock);
  lock.packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${Object.keys(missing).length} entries to package-lock.json.`);
}
