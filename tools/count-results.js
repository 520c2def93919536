/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 */

/**
 * Counts the tests in vitest's JSON report. A file that failed without one failed test (it did not load, or a hook
 * threw) counts as a failure of its own, and so does an exit code that no test explains.
 * @param {unknown} report null where there is none
 * @param {number} exitCode of vitest
 * @returns {Counts}
 */
export function countResults(report, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of filesOf(report)) {
    const statuses = file.assertionResults.map((result) => result.status);
    const failed = statuses.filter((status) => status === "failed").length;
    counts.passed += statuses.filter((status) => status === "passed").length;
    counts.failed += failed === 0 && file.status === "failed" ? 1 : failed;
    counts.skipped += statuses.filter((status) => status !== "passed" && status !== "failed").length;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * @param {Counts} counts
 * @returns {string} such as `12 passed, 0 failed, 1 skipped`
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * @param {unknown} report
 * @returns {FileResult[]}
 */
function filesOf(report) {
  return /** @type {{ testResults?: FileResult[] } | null} */ (report)?.testResults ?? [];
}
