import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./routes/testing/samples.ts";
import { startTestApp, type TestApp } from "./routes/testing/test-app.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const suite = join(
  dirname(require.resolve("@modelcontextprotocol/conformance/package.json")),
  "dist/index.js",
);

/** Those of the suite that need no tools made for the suite itself. */
const scenarios = [
  "server-initialize",
  "ping",
  "tools-list",
  "resources-list",
  "prompts-list",
  "dns-rebinding-protection",
];

let test: TestApp;
let proxy: Server;
let url: string;
const folder = mkdtempSync(join(tmpdir(), "convo-conformance-"));
beforeAll(async () => {
  test = await startTestApp({ publicUrl: () => url.slice(0, -"/api/mcp".length) });
  const target = await test.app.listen({ host: "127.0.0.1", port: 0 });
  const alice = await test.signUp();
  await alice.post("/api/v1/conversations", importBody());
  proxy = withAuthorization(target, `Bearer ${alice.key}`);
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  url = `http://localhost:${(proxy.address() as AddressInfo).port}/api/mcp`;
});
afterAll(async () => {
  await new Promise((closed) => proxy.close(closed));
  await test.close();
  rmSync(folder, { recursive: true });
});

/** The suite has no keys: the one here adds it to everything that passes through. */
function withAuthorization(target: string, authorization: string): Server {
  return createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, authorization };
    const forward = request(target + incoming.url, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forward);
  });
}

describe("the official conformance suite", () => {
  it.each(scenarios)("passes %s", async (scenario) => {
    const { stdout } = await run(process.execPath, [suite, "server", "--url", url, "--scenario", scenario], {
      cwd: folder,
    });
    expect(stdout).toMatch(/Passed: [1-9]\d*\/\d+, 0 failed/);
  });
});
