import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countResults, summaryLine } from "./count-results.js";
import { root } from "./project-files.js";

const folder = mkdtempSync(join(tmpdir(), "convo-test-"));
const resultsFile = join(folder, "results.json");
const exitCode = await runVitest([
  "run",
  "--reporter=dot",
  "--reporter=json",
  `--outputFile.json=${resultsFile}`,
  ...process.argv.slice(2),
]);
const counts = countResults(readResults(), exitCode);
rmSync(folder, { recursive: true, force: true });
console.log(summaryLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code; 1 where it did not start or was killed
 */
function runVitest(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...args], {
      cwd: root,
      stdio: "inherit",
      env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" },
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** @returns {unknown} null where vitest did not get so far as to write them */
function readResults() {
  try {
    return JSON.parse(readFileSync(resultsFile, "utf8"));
  } catch {
    return null;
  }
}
