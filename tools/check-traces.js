import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "./project-files.js";

/** A megabyte holds any text that a person wrote here. */
const bytesMax = 1_000_000;
/** Put together so that this file does not hold what it looks for. */
const privateFolders = ["work", "root"].map((name) => `/${name}/`);
const beginsPath = /[\s"'`(=[{,:>]/;

/**
 * Paths of one machine, which mean nothing on another.
 * @param {string} root
 * @returns {string[]}
 */
export function checkTraces(root) {
  return projectFiles(root)
    .filter((path) => statSync(join(root, path)).size <= bytesMax)
    .flatMap((path) =>
      readFileSync(join(root, path), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          privateFolders
            .filter((folder) => namesFolder(line, folder))
            .map((folder) => `${path}:${index + 1}: a path below ${folder} exists on one machine only`),
        ),
    );
}

/**
 * Whether the folder stands at the beginning of a path, not in the middle of an address or a longer path.
 * @param {string} line
 * @param {string} folder
 */
function namesFolder(line, folder) {
  for (let at = line.indexOf(folder); at !== -1; at = line.indexOf(folder, at + 1)) {
    if (at === 0 || beginsPath.test(line.charAt(at - 1))) return true;
  }
  return false;
}
