import { join } from "node:path";
import { declaredPackages } from "./declared-packages.js";
import { environmentReaders, impure } from "./global-rules.js";
import { areaOf, forTests, importFault } from "./import-fault.js";
import { projectFiles } from "./project-files.js";
import { readSource } from "./read-source.js";

const code = /\.(ts|tsx|js|jsx)$/;
/** The tools and what lies at the root serve all rooms. */
const free = /^(tools\/|[^/]+$)/;

/**
 * Every import that the table in import-rules.js does not allow, and every impure global in the engine.
 * @param {string} root
 * @returns {string[]}
 */
export function checkImports(root) {
  const declared = declaredPackages(root);
  return projectFiles(root)
    .filter((path) => code.test(path) && !free.test(path))
    .flatMap((path) => {
      if (areaOf(path) === null) return [`${path}: no rule for this room in tools/import-rules.js`];
      const { imports, uses } = readSource(join(root, path));
      return [
        ...imports.flatMap(({ specifier, typeOnly, line }) => {
          const fault = importFault(path, specifier, typeOnly) ?? declared.faultOf(path, specifier);
          return fault === null ? [] : [`${path}:${line}: ${fault}`];
        }),
        ...uses
          .filter((use) => isForbidden(path, use.name))
          .map((use) => `${path}:${use.line}: ${use.name} is not for this room`),
      ];
    });
}

/**
 * @param {string} path
 * @param {string} name
 */
function isForbidden(path, name) {
  if (forTests.test(path)) return false;
  if (name === "process.env") return !environmentReaders.has(path);
  return path.startsWith("analysis/") && impure.has(name);
}
