import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as FirstClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as FirstTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";

let test: TestApp;
let alice: Caller;
let address: string;
let meetingId: string;
beforeAll(async () => {
  test = await startTestApp({ publicUrl: () => "https://convo.example.com" });
  address = await test.app.listen({ host: "127.0.0.1", port: 0 });
  alice = await test.signUp();
  meetingId = (await alice.post("/api/v1/conversations", importBody())).json().data.id;
  await test.runJobs();
});
afterAll(() => test.close());

const about = { name: "test", version: "1" };
const withKey = ({ key }: Caller) => ({ requestInit: { headers: { authorization: `Bearer ${key}` } } });

async function connect(caller: Caller): Promise<Client> {
  const client = new Client(about);
  await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/api/mcp`), withKey(caller)));
  return client;
}

function post(headers: Record<string, string>, body: unknown = { jsonrpc: "2.0", id: 1, method: "ping" }) {
  return fetch(`${address}/api/mcp`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

describe("/api/mcp", () => {
  it("serves the first generation of the official client", async () => {
    const client = new FirstClient(about);
    const transport = new FirstTransport(new URL(`${address}/api/mcp`), withKey(alice));
    // Under exactOptionalPropertyTypes the library's own transport does not fit its own interface.
    await client.connect(transport as Parameters<typeof client.connect>[0]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain("meetings.get_feedback");
    const answer = await client.callTool({ name: "meetings.list", arguments: { limit: 5 } });
    expect(answer.structuredContent).toMatchObject({ total: 1, meetings: [{ id: meetingId }] });
    await client.close();
  });

  it("serves the second generation of the official client", async () => {
    const client = await connect(alice);
    const answer = await client.callTool({
      name: "meetings.get_feedback",
      arguments: { meeting_id: meetingId },
    });
    const over = (await alice.get(`/api/v1/conversations/${meetingId}/feedback`)).json().data;
    expect(answer.structuredContent).toEqual({ ...over, cached: true });
    const [text] = answer.content as { type: string; text: string }[];
    expect(JSON.parse(text?.text ?? "")).toEqual(answer.structuredContent);
    await client.close();
  });

  it("tells a failed call as a result that says what to do", async () => {
    const client = await connect(alice);
    const call = { name: "meetings.get_transcript", arguments: { meeting_id: "sess_none" } };
    const answer = await client.callTool(call);
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toMatch(/not found.*meetings\.list/);
    await client.close();
  });

  it("shows nobody another user's meeting", async () => {
    const bob = await connect(await test.signUp());
    const call = { name: "meetings.get_transcript", arguments: { meeting_id: meetingId } };
    expect((await bob.callTool(call)).isError).toBe(true);
    expect((await bob.callTool({ name: "meetings.list", arguments: {} })).structuredContent).toEqual({
      meetings: [],
      total: 0,
    });
    await bob.close();
  });

  it("counts a message as one request, whatever its tool calls", async () => {
    const carol = await test.signUp();
    const message = {
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "account.info", arguments: {} },
    };
    const first = await post({ authorization: `Bearer ${carol.key}` }, message);
    const second = await post({ authorization: `Bearer ${carol.key}` }, message);
    expect(await second.text()).toContain("structuredContent");
    const left = (answer: Response) => Number(answer.headers.get("x-ratelimit-remaining"));
    expect(left(first) - left(second)).toBe(1);
  });

  it("answers 401 without a key and 403 where the tier has no API", async () => {
    const free = await test.signUp({ tier: "free" });
    expect((await post({})).status).toBe(401);
    expect((await post({ authorization: "Bearer convo_wrong" })).status).toBe(401);
    expect((await post({ authorization: `Bearer ${free.key}` })).status).toBe(403);
  });

  it("refuses pages of other origins and of none, and takes its own", async () => {
    const authorization = `Bearer ${alice.key}`;
    expect((await post({ authorization, origin: "https://evil.example" })).status).toBe(403);
    expect((await post({ authorization, origin: "null" })).status).toBe(403);
    expect((await post({ authorization, origin: "https://convo.example.com" })).status).toBe(200);
  });

  it("lets no one in by the header of inner calls", async () => {
    const headers = { "x-convo-inner-call": "x".repeat(43) };
    expect((await fetch(`${address}/api/v1/user/profile`, { headers })).status).toBe(401);
  });

  it("has no sessions: GET and DELETE are not allowed", async () => {
    for (const method of ["GET", "DELETE"]) {
      const answer = await fetch(`${address}/api/mcp`, {
        method,
        headers: withKey(alice).requestInit.headers,
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toContain("POST");
    }
  });
});
