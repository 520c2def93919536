import { posix } from "node:path";
import { areas } from "./import-rules.js";

/** @typedef {import("./import-rules.js").Area} Area */

/** Tests, and what serves only them, may take anything of their own room and any library. */
export const forTests = /\.test\.[jt]sx?$|(^|\/)testing\//;

/**
 * Why `path` may not import `specifier`; null where it may.
 * @param {string} path
 * @param {string} specifier
 * @param {boolean} typeOnly
 * @returns {string | null}
 */
export function importFault(path, specifier, typeOnly) {
  const area = areaOf(path);
  if (area === null) return null;
  const rule = /** @type {Area} */ (areas[area]);
  if (specifier.startsWith("."))
    return insideFault(path, area, rule, posix.join(posix.dirname(path), specifier));
  if (specifier.startsWith("@convo/")) return doorFault(path, rule, specifier, typeOnly);
  if (forTests.test(path)) return null;
  const refused =
    rule.not?.some((name) => isOf(specifier, name)) ||
    !(rule.external?.some((name) => isOf(specifier, name)) ?? true);
  return refused ? `${area} may not import ${specifier}` : null;
}

/**
 * @param {string} path
 * @param {string} area
 * @param {Area} rule
 * @param {string} target
 */
function insideFault(path, area, rule, target) {
  const room = roomOf(path);
  if (roomOf(target) !== room && !rule.inside.some((name) => isBelow(target, name)))
    return `${target} is in another room; import its front door, @convo/${roomOf(target)}`;
  if (forTests.test(path)) return null;
  if (forTests.test(target)) return `${target} is for tests`;
  const own = areaOf(target) === area && (rule.siblings !== false || posix.basename(path) === "index.ts");
  return own || rule.inside.some((name) => isBelow(target, name)) ? null : `${area} may not import ${target}`;
}

/**
 * @param {string} path
 * @param {Area} rule
 * @param {string} specifier
 * @param {boolean} typeOnly
 */
function doorFault(path, rule, specifier, typeOnly) {
  if (!rule.doors.includes(specifier)) return `${roomOf(path)} may not import ${specifier} here`;
  const valueRefused = rule.types?.includes(specifier) && !typeOnly && !forTests.test(path);
  return valueRefused ? `of ${specifier} types alone: write "import type"` : null;
}

/**
 * The area of import-rules.js that a file lies in; null where none.
 * @param {string} path
 */
export function areaOf(path) {
  const found = Object.keys(areas).filter((name) => isBelow(path, name));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** @param {string} path */
const roomOf = (path) => path.split("/", 1)[0] ?? "";

/** @param {string} path @param {string} folder */
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** @param {string} specifier @param {string} name */
const isOf = (specifier, name) =>
  specifier === name || specifier.startsWith(/[:/]$/.test(name) ? name : `${name}/`);
