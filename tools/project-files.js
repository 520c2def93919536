import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's own directory, absolute. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Installed, generated or private: nothing that a person wrote. */
const skippedFolders = new Set(["node_modules", ".git", ".cache", "coverage", "data", "dist"]);

/**
 * Every file of the project, as paths below `base` with forward slashes, sorted.
 * @param {string} [base]
 * @returns {string[]}
 */
export function projectFiles(base = root) {
  return walk(base, "").sort();
}

/**
 * @param {string} base
 * @param {string} folder
 * @returns {string[]}
 */
function walk(base, folder) {
  return readdirSync(join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : walk(base, path);
    return entry.isFile() ? [path] : [];
  });
}
