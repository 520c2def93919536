import { describe, expect, it } from "vitest";
import { countResults, summaryLine } from "./count-results.js";

/** @param {string} status @param {string[]} tests */
const file = (status, tests) => ({ status, assertionResults: tests.map((result) => ({ status: result })) });

describe("countResults", () => {
  it("counts every test by its outcome, and all that did not run as skipped", () => {
    const report = {
      testResults: [file("failed", ["passed", "failed", "pending"]), file("passed", ["passed", "todo"])],
    };
    expect(countResults(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("counts a file that did not load as a failure", () => {
    expect(countResults({ testResults: [file("failed", []), file("passed", ["passed"])] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts a failure where vitest did not start", () => {
    expect(countResults(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts a failure where vitest failed though every test passed", () => {
    expect(countResults({ testResults: [file("passed", ["passed"])] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe("summaryLine", () => {
  it("names the skipped only where there are any", () => {
    expect(summaryLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(summaryLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });
});
