import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "./project-files.js";

const linesMax = { file: 300, test: 500, tool: 100 };
const code = /\.(ts|tsx|js|jsx|css)$/;
const test = /\.test\.[jt]sx?$/;
/** Written by a program, or lists rather than thoughts. */
const exempt = /(^|\/)(migrations|fixtures|data)\/|\.data\.[jt]s$|\.generated\.[jt]s$/;
const emptyNames = new Set(["utils", "util", "helpers", "helper", "common", "misc", "shared"]);
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/**
 * Files that are too long, and names that say nothing or are written otherwise than in kebab-case.
 * @param {string} root
 * @returns {string[]}
 */
export function checkSizes(root) {
  return projectFiles(root)
    .filter((path) => code.test(path))
    .flatMap((path) => [...nameFaults(path), ...(exempt.test(path) ? [] : sizeFaults(root, path))]);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function nameFaults(path) {
  return path.split("/").flatMap((part) => {
    const stem = part.replace(code, "").replace(/\.test$/, "");
    if (emptyNames.has(stem)) return [`${path}: "${stem}" says nothing; name it for what it does`];
    // Names beginning with a dot belong to other programs.
    return stem.startsWith(".") || kebabCase.test(stem) ? [] : [`${path}: "${part}" is not kebab-case`];
  });
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function sizeFaults(root, path) {
  const lines = readFileSync(join(root, path), "utf8").trimEnd().split("\n").length;
  const max = test.test(path) ? linesMax.test : path.startsWith("tools/") ? linesMax.tool : linesMax.file;
  return lines > max ? [`${path}: ${lines} lines, at most ${max}`] : [];
}
