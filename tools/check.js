import { execFile } from "node:child_process";
import { join } from "node:path";
import { checkForeignNames } from "./check-foreign-names.js";
import { checkImports } from "./check-imports.js";
import { checkLock } from "./check-lock.js";
import { checkSizes } from "./check-sizes.js";
import { checkTraces } from "./check-traces.js";
import { root } from "./project-files.js";
import { checkReadme } from "./readme-example.js";

const startedAt = performance.now();
/** The programs take the longest, so they start first and run beside our own checks. */
const programs = [
  runTool("format and lint", "@biomejs/biome/bin/biome", [
    "check",
    "--error-on-warnings",
    "--max-diagnostics=50",
    ".",
  ]),
  runTool("types", "typescript/bin/tsc", ["--noEmit", "--pretty", "false", "-p", "."]),
  runTool("types of the dashboard", "typescript/bin/tsc", [
    "--noEmit",
    "--pretty",
    "false",
    "-p",
    "dashboard",
  ]),
];
const own = [
  runCheck("imports", checkImports),
  runCheck("sizes and names", checkSizes),
  runCheck("lock", checkLock),
  runCheck("traces", checkTraces),
  runCheck("foreign names", checkForeignNames),
  runCheck("readme", checkReadme),
];
const results = [...(await Promise.all(programs)), ...own];

const failed = results.filter((result) => result.output !== "");
for (const { name, output } of failed) console.log(`\n— ${name}\n${output.trim()}`);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
const verdict =
  failed.length === 0 ? "all good" : `failed: ${failed.map((result) => result.name).join(", ")}`;
console.log(
  `${failed.length === 0 ? "" : "\n"}check: ${results.map((result) => result.name).join(", ")}: ${verdict} (${seconds} s)`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * Runs a program of node_modules; its output is kept where it fails.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ name: string, output: string }>}
 */
function runTool(name, program, args) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "node_modules", program), ...args],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ name, output: error === null ? "" : `${stdout}${stderr}`.trim() || error.message }),
    );
  });
}

/**
 * @param {string} name
 * @param {(root: string) => string[]} check
 */
function runCheck(name, check) {
  return { name, output: check(root).join("\n") };
}
