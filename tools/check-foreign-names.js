import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "./project-files.js";

/** A megabyte holds any text that a person wrote here. */
const bytesMax = 1_000_000;
const texts = /\.(?:md|tsx?|js|json|ya?ml)$/;
const fetched = /\bnpx\s+(?!--no-install\s)(?:-\S+\s+)*convo(?:-mcp)?\b/;

/**
 * Commands that would fetch and run somebody else's package: in the public registry our commands' names are not ours.
 * @param {string} root
 * @returns {string[]}
 */
export function checkForeignNames(root) {
  return projectFiles(root)
    .filter((path) => texts.test(path) && statSync(join(root, path)).size <= bytesMax)
    .flatMap((path) =>
      readFileSync(join(root, path), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          fetched.test(line)
            ? [`${path}:${index + 1}: write npx --no-install, which runs our own command`]
            : [],
        ),
    );
}
