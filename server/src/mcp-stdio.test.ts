import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as FirstClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as FirstTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";

let test: TestApp;
let alice: Caller;
let address: string;
beforeAll(async () => {
  test = await startTestApp();
  address = await test.app.listen({ host: "127.0.0.1", port: 0 });
  alice = await test.signUp();
  await alice.post("/api/v1/conversations", importBody());
});
afterAll(() => test.close());

const program = fileURLToPath(new URL("../../mcp/bin/convo-mcp.js", import.meta.url));

function started(baseUrl: string) {
  return {
    command: process.execPath,
    args: [program],
    env: { PATH: process.env.PATH ?? "", CONVO_API_KEY: alice.key, CONVO_BASE_URL: baseUrl },
  };
}

describe("convo-mcp", () => {
  it("serves the second generation of the official client over standard input and output", async () => {
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StdioClientTransport(started(address)));
    const answer = await client.callTool({ name: "meetings.list", arguments: {} });
    expect(answer.structuredContent).toMatchObject({ total: 1 });
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["meeting-prep", "weekly-review", "follow-up-blitz"]);
    await client.close();
  });

  it("serves the first generation, and says which setting to check where no server answers", async () => {
    const client = new FirstClient({ name: "test", version: "1" });
    await client.connect(new FirstTransport(started("http://127.0.0.1:1")));
    const answer = await client.callTool({ name: "account.info", arguments: {} });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toContain("CONVO_BASE_URL");
    await client.close();
  });
});
