import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./project-files.js";

/** Slow on a busy machine: it compiles. */
const timeoutMs = 240_000;
let folder = "";
let built = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "convo-contract-"));
  built = join(folder, "node_modules/@convo/contract");
  run(join(root, "tools/build-contract.js"), [built], root);
  for (const name of ["zod", "eventsource-parser"]) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
}, timeoutMs);
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args, cwd = folder) {
  return execFileSync(process.execPath, [program, ...args], { cwd, encoding: "utf8" });
}

describe("the contract as a package", { timeout: timeoutMs }, () => {
  it("packs JavaScript, declarations, the license and the README, and no source", () => {
    const listed = execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: built, encoding: "utf8" });
    /** @type {{ files: { path: string }[] }[]} */
    const [pack] = JSON.parse(listed);
    const paths = pack?.files.map(({ path }) => path) ?? [];
    const doors = ["index.js", "index.d.ts", "browser.js", "browser.d.ts"];
    expect(paths).toEqual(
      expect.arrayContaining([...doors, "client/feedback.js", "LICENSE", "README.md", "openapi.json"]),
    );
    expect(paths.filter((path) => /(?<!\.d)\.ts$|test/.test(path))).toEqual([]);
  });

  it("depends on nothing that is not published", () => {
    const manifest = JSON.parse(readFileSync(join(built, "package.json"), "utf8"));
    expect(manifest.private).toBeUndefined();
    expect(Object.keys(manifest.dependencies)).toEqual(["eventsource-parser", "zod"]);
    const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(js|d\.ts)$/.test(path),
    );
    const leaks = files.filter((path) => readFileSync(join(built, path), "utf8").includes("@convo/analysis"));
    expect(leaks).toEqual([]);
  });

  it("runs in a bare Node process, the second door without the schemas' library", () => {
    const program = join(folder, "program.js");
    writeFileSync(
      program,
      `import { createClient, errors, feedbackAnswer } from "@convo/contract";
       import { createClient as forPages } from "@convo/contract/browser";
       const fetch = async () => Response.json({ data: { status: "ok" } });
       const client = createClient({ baseUrl: "http://convo.test", apiKey: "key", fetch });
       console.log(JSON.stringify([typeof client.feedback.get, forPages === createClient,
         "not_found" in errors, feedbackAnswer.safeParse({}).success]));`,
    );
    expect(JSON.parse(run(program, []))).toEqual(["function", true, true, false]);
    rmSync(join(folder, "node_modules/zod"));
    writeFileSync(
      program,
      'import { createClient } from "@convo/contract/browser"; console.log(typeof createClient);',
    );
    expect(run(program, []).trim()).toBe("function");
    symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"));
  });

  it("gives its types to a strict consumer, whose mistakes the compiler finds", () => {
    const head = `import { createClient, type Feedback, feedbackAnswer, type NudgeKind } from "@convo/contract";
       const client = createClient({ baseUrl: "http://convo.test" });`;
    const programs = {
      "right.ts": `${head}
       const { feedback } = await client.feedback.get("sess_1");
       export const score: number = feedback.overallScore;
       export const parsed: Feedback = feedbackAnswer.parse({}).data.feedback;
       export const kind: NudgeKind = "monologue";`,
      "wrong.ts": `${head}
       export const parsed: Feedback = feedbackAnswer.parse({}).data.feedback;
       export const kind: NudgeKind = "shouting";
       await client.feedback.get(1);`,
    };
    for (const [name, program] of Object.entries(programs)) writeFileSync(join(folder, name), program);
    const lib = ["es2023", "dom", "dom.iterable"];
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: "es2023",
      lib,
      types: [],
      module: "nodenext",
    };
    const config = { compilerOptions, files: Object.keys(programs) };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", "."], { cwd: folder, encoding: "utf8" });
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringMatching(/^wrong\.ts\(4,.*'"shouting"' is not assignable to type/),
      expect.stringMatching(/^wrong\.ts\(5,.*'number' is not assignable to parameter of type 'string'/),
    ]);
  });
});
