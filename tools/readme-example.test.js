import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root as project } from "./project-files.js";
import { checkReadme } from "./readme-example.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "convo-readme-"));
  cpSync(join(project, "README.md"), join(root, "README.md"));
  mkdirSync(join(root, "fixtures/quarter-review"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe("checkReadme", () => {
  it("refuses an example that the engine no longer gives", () => {
    const topPriority = { focus: "a", quote: "Two.", reason: "b", alternative: "c" };
    const feedback = { overallScore: 1, topPriority, strengths: [], growthAreas: [] };
    writeFileSync(join(root, "fixtures/quarter-review/report.json"), JSON.stringify({ feedback }));
    writeFileSync(
      join(root, "fixtures/quarter-review/transcript.vtt"),
      "WEBVTT\n\n<v Bob>One?\n\n<v Alice>Two.\n",
    );
    expect(checkReadme(root)).toHaveLength(1);
  });

  it("asks for the report where it is missing", () => {
    expect(checkReadme(root)).toEqual(["README.md: fixtures/quarter-review/report.json is missing"]);
  });
});
