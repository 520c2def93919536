import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";

/** Packages of the root, which serve all rooms: for tests and for running TypeScript. */
const rootKinds = ["dependencies", "devDependencies"];
const roomKinds = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];

/**
 * What the rooms' package.json files name. A package that only another package brought along may be gone with that
 * one's next version.
 * @param {string} root
 */
export function declaredPackages(root) {
  const ofRoot = namesIn(join(root, "package.json"), rootKinds);
  /** @type {Map<string, Set<string>>} */
  const byRoom = new Map();
  return {
    /**
     * @param {string} path
     * @param {string} specifier
     * @returns {string | null}
     */
    faultOf(path, specifier) {
      const room = path.split("/", 1)[0] ?? "";
      const ofRoom = byRoom.get(room) ?? namesIn(join(root, room, "package.json"), roomKinds);
      byRoom.set(room, ofRoom);
      if (specifier.startsWith(".") || isBuiltin(specifier) || ofRoot.size + ofRoom.size === 0) return null;
      const name = packageOf(specifier);
      return ofRoom.has(name) || ofRoot.has(name) ? null : `${room}/package.json does not name ${name}`;
    },
  };
}

/**
 * @param {string} file
 * @param {string[]} kinds
 * @returns {Set<string>}
 */
function namesIn(file, kinds) {
  if (!existsSync(file)) return new Set();
  /** @type {Record<string, Record<string, string>>} */
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  return new Set(kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})));
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
