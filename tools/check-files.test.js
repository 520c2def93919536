import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkForeignNames } from "./check-foreign-names.js";
import { checkLock } from "./check-lock.js";
import { checkSizes } from "./check-sizes.js";
import { checkTraces } from "./check-traces.js";
import { missingEntries } from "./complete-lock.js";
import { root as project } from "./project-files.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "convo-files-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("checkSizes", () => {
  it.each([
    ["cli/src/a.ts", 301],
    ["cli/src/a.test.ts", 501],
    ["tools/a.js", 101],
  ])("refuses %s of %i lines", (path, lines) => {
    write(path, "x\n".repeat(lines));
    expect(checkSizes(root)).toHaveLength(1);
  });

  it.each([
    ["cli/src/a.ts", 300],
    ["cli/src/a.test.ts", 500],
    ["server/src/store/migrations/a.ts", 2000],
    ["node_modules/a/a.js", 5000],
  ])("allows %s of %i lines", (path, lines) => {
    write(path, "x\n".repeat(lines));
    expect(checkSizes(root)).toEqual([]);
  });

  it.each([
    "cli/src/utils.ts",
    "cli/src/helpers/a.ts",
    "cli/src/common.test.ts",
    "cli/src/talkRatio.ts",
    "cli/src/Bar_Chart.tsx",
  ])("refuses the name %s", (path) => {
    write(path, "x\n");
    expect(checkSizes(root)).toHaveLength(1);
  });
});

describe("checkForeignNames", () => {
  it.each(["convo serve", "-y convo --help", "convo-mcp"])("refuses to fetch: %s", (rest) => {
    write("docs/a.md", `Try:\n${"np"}x ${rest}\n`);
    expect(checkForeignNames(root)).toEqual([expect.stringMatching(/^docs\/a\.md:2: /)]);
  });

  it.each(["npx --no-install convo serve", "npx vitest run convo", "npx @redocly/cli lint"])(
    "allows %s",
    (line) => {
      write("docs/a.md", line);
      expect(checkForeignNames(root)).toEqual([]);
    },
  );

  it("finds none in this project", () => expect(checkForeignNames(project)).toEqual([]));
});

describe("checkTraces", () => {
  it("refuses a path of one machine, wherever on the line", () => {
    write("docs/a.md", `see\n(${"/wo"}rk/main/x) and "${"/ro"}ot/x"\n`);
    expect(checkTraces(root).map((fault) => fault.slice(0, 11))).toEqual(["docs/a.md:2", "docs/a.md:2"]);
  });

  it("leaves addresses and relative paths alone", () => {
    write("docs/a.md", `https://example.com${"/wo"}rk/x ./src${"/ro"}ot/x\n`);
    expect(checkTraces(root)).toEqual([]);
  });
});

describe("the lock", () => {
  /** @type {import("./complete-lock.js").Lock} */
  const lock = {
    packages: {
      "": {},
      "node_modules/tool": {
        dev: true,
        optionalDependencies: { "@tool/cli-linux-x64": "1.0.0", "@tool/cli-linux-arm64-musl": "1.0.0" },
      },
      "node_modules/@tool/cli-linux-x64": { version: "1.0.0", optional: true },
    },
  };

  it("gets an entry for each platform that it lacks", () => {
    expect(missingEntries(lock)).toEqual({
      "node_modules/@tool/cli-linux-arm64-musl": {
        version: "1.0.0",
        os: ["linux"],
        cpu: ["arm64"],
        libc: ["musl"],
        dev: true,
        optional: true,
      },
    });
  });

  it("counts a package inside the one that asks for it as there", () => {
    const nested = structuredClone(lock);
    nested.packages["node_modules/tool/node_modules/@tool/cli-linux-arm64-musl"] = { version: "1.0.0" };
    expect(missingEntries(nested)).toEqual({});
  });

  it("is refused where it lacks an entry or names a registry", () => {
    const named = structuredClone(lock);
    named.packages["node_modules/a"] = { version: "1.0.0", resolved: "https://registry.example/a.tgz" };
    write("package-lock.json", JSON.stringify(named));
    expect(checkLock(root)).toHaveLength(2);
  });

  it("of this project is complete and names no registry", () => {
    expect(checkLock(project)).toEqual([]);
  });
});
