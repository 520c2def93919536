import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkImports } from "./check-imports.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "convo-imports-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** @param {string} path @param {string} text */
function faultsOf(path, text) {
  write(path, text);
  return checkImports(root);
}

describe("checkImports refuses", () => {
  it.each([
    ["the engine reaching right", "analysis/src/normalize/a.ts", 'import { b } from "../signals/b.ts";'],
    [
      "language reaching right to normalize",
      "analysis/src/language/a.ts",
      'import { b } from "../normalize/b.ts";',
    ],
    ["the engine reading files", "analysis/src/signals/a.ts", 'import { readFileSync } from "node:fs";'],
    [
      "the engine's inside taking its front door",
      "analysis/src/signals/a.ts",
      'import { b } from "../index.ts";',
    ],
    ["the clock in the engine", "analysis/src/signals/a.ts", "export const now = () => Date.now();"],
    ["today in the engine", "analysis/src/signals/a.ts", "export const now = () => new Date();"],
    ["randomness in the engine", "analysis/src/analyze.ts", "export const x = Math.random();"],
    ["printing in the engine", "analysis/src/feedback/a.ts", 'console.log("x");'],
    [
      "values of the engine in the contract",
      "contract/src/a.ts",
      'import { analyze } from "@convo/analysis";',
    ],
    [
      "the insides of the server from the cli",
      "cli/src/a.ts",
      'import { b } from "../../server/src/app.ts";',
    ],
    ["the insides of a package", "cli/src/a.ts", 'import { b } from "@convo/server/src/app.ts";'],
    ["the server from the dashboard", "dashboard/src/a.tsx", 'import { b } from "@convo/server";'],
    ["SQL in a route", "server/src/routes/a.ts", 'import { eq } from "drizzle-orm";'],
    ["the store in a route", "server/src/routes/a.ts", 'import { b } from "../store/b.ts";'],
    ["another's route in a route", "server/src/routes/a.ts", 'import { b } from "./b.ts";'],
    ["fastify in a service", "server/src/services/a/b.ts", 'import type { FastifyInstance } from "fastify";'],
    ["fastify's plugins in a service", "server/src/services/a/b.ts", 'import x from "@fastify/swagger";'],
    ["the store in a service", "server/src/services/a/b.ts", 'export * from "../../store/b.ts";'],
    ["services in the store", "server/src/store/a.ts", 'import { b } from "../services/users/add.ts";'],
    ["an import as a call", "server/src/services/a/b.ts", 'const x = await import("../../store/b.ts");'],
    ["an import as a type", "server/src/services/a/b.ts", 'type X = import("../../store/b.ts").X;'],
    ["what serves tests in what does not", "server/src/store/a.ts", 'import { b } from "../testing/b.ts";'],
    [
      "the environment anywhere but at the top",
      "server/src/http/a.ts",
      "export const port = process.env.PORT;",
    ],
    ["a room without a rule", "attic/a.ts", "export const a = 1;"],
  ])("%s", (_name, path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });
});

describe("checkImports allows", () => {
  it.each([
    ["the engine reaching left", "analysis/src/signals/a.ts", 'import { b } from "../normalize/b.ts";'],
    ["the engine's front door taking all", "analysis/src/index.ts", 'export * from "./feedback/a.ts";'],
    ["a date with an argument in the engine", "analysis/src/notes/a.ts", "export const d = new Date(0);"],
    [
      "a property called like a global",
      "analysis/src/notes/a.ts",
      "export const d = (a) => a.process.fetch();",
    ],
    [
      "types of the engine in the contract",
      "contract/src/a.ts",
      'import type { Report } from "@convo/analysis";',
    ],
    ["the server's front door in the cli", "cli/src/a.ts", 'const server = await import("@convo/server");'],
    ["services in a route", "server/src/routes/a.ts", 'import { b } from "../services/users/get.ts";'],
    [
      "the interfaces in the store",
      "server/src/store/a.ts",
      'import type { Store } from "../services/context.ts";',
    ],
    [
      "files and libraries in the engine's tests",
      "analysis/src/signals/a.test.ts",
      'import fc from "fast-check"; import fs from "node:fs";',
    ],
    [
      "the words of an import in a text",
      "server/src/routes/a.ts",
      "export const a = \"import x from 'drizzle-orm'\";",
    ],
  ])("%s", (_name, path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});

it("names the file, the line and the import", () => {
  const faults = faultsOf("server/src/routes/a.ts", '\nimport { eq } from "drizzle-orm/pg-core";');
  expect(faults).toEqual(["server/src/routes/a.ts:2: server/src/routes may not import drizzle-orm/pg-core"]);
});

it("refuses a package that neither the room nor the root names", () => {
  write("package.json", '{ "devDependencies": { "vitest": "1" } }');
  write("server/package.json", '{ "dependencies": { "@fastify/swagger": "1" } }');
  write("server/src/http/b.test.ts", 'import { it } from "vitest"; import fs from "node:fs";');
  const faults = faultsOf("server/src/http/a.ts", 'import "@fastify/swagger"; import "@fastify/busboy/lib";');
  expect(faults).toEqual(["server/src/http/a.ts:1: server/package.json does not name @fastify/busboy"]);
});
