import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./routes/testing/samples.ts";
import { startTestApp, type TestApp } from "./routes/testing/test-app.ts";

let test: TestApp;
let client: Client;
let meetingId: string;
beforeAll(async () => {
  test = await startTestApp();
  const address = await test.app.listen({ host: "127.0.0.1", port: 0 });
  const alice = await test.signUp();
  const body = { ...importBody(), startTime: new Date(Date.now() - 3_600_000).toISOString() };
  meetingId = (await alice.post("/api/v1/conversations", body)).json().data.id;
  await test.runJobs();
  client = new Client({ name: "test", version: "1" });
  const requestInit = { headers: { authorization: `Bearer ${alice.key}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/api/mcp`), { requestInit }));
});
afterAll(async () => {
  await client.close();
  await test.close();
});

const call = async (name: string, args: Record<string, unknown> = {}) => {
  const answer = await client.callTool({ name, arguments: args });
  expect(answer.isError, JSON.stringify(answer.content)).not.toBe(true);
  return answer.structuredContent as Record<string, unknown>;
};

describe("the tools", () => {
  it("are the twelve that are documented, each with both schemas and told honestly", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "account.info",
      "calendar.upcoming",
      "intelligence.find_action_items",
      "intelligence.prepare",
      "intelligence.weekly_digest",
      "meetings.ask",
      "meetings.draft_email",
      "meetings.get_feedback",
      "meetings.get_summary",
      "meetings.get_transcript",
      "meetings.list",
      "meetings.share",
    ]);
    for (const { inputSchema, outputSchema, description } of tools)
      expect([inputSchema.type, outputSchema?.type, description !== ""]).toEqual(["object", "object", true]);
    const writes = tools.filter(({ annotations }) => annotations?.readOnlyHint === false);
    expect(writes.map(({ name }) => name).sort()).toEqual([
      "meetings.ask",
      "meetings.draft_email",
      "meetings.get_feedback",
      "meetings.get_summary",
      "meetings.share",
    ]);
  });

  it("answer what the API answers", async () => {
    const id = { meeting_id: meetingId };
    expect(await call("meetings.get_summary", id)).toMatchObject({ id: meetingId, cached: true });
    expect(await call("meetings.get_feedback", id)).toMatchObject({ id: meetingId, cached: true });
    expect(await call("meetings.ask", { ...id, question: "When do we launch?" })).toHaveProperty("citations");
    const draft = await call("meetings.draft_email", { ...id, recipient_name: "Bob", tone: "casual" });
    expect(String(draft.body)).toContain("Bob");
    expect(String((await call("meetings.share", id)).shareUrl)).toContain("/s/");
    expect(await call("calendar.upcoming")).toEqual({ events: [] });
    expect(await call("intelligence.prepare", { search: "Bob" })).toMatchObject({
      pastMeetings: [{ id: meetingId }],
    });
    expect(await call("intelligence.weekly_digest")).toMatchObject({ meetings: [{ id: meetingId }] });
    const { total } = await call("intelligence.find_action_items", { owner: "Alice" });
    expect(Number(total)).toBeGreaterThan(0);
  });

  it("name the argument that is wrong", async () => {
    const answer = await client.callTool({
      name: "meetings.ask",
      arguments: { meeting_id: meetingId, question: "x".repeat(501) },
    });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toContain("question");
  });
});

describe("the resources", () => {
  it("are the recent meetings, and the key points of each", async () => {
    const recent = await client.readResource({ uri: "convo://meetings/recent" });
    expect(JSON.stringify(recent.contents)).toContain(meetingId);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain(`convo://meetings/${meetingId}/summary`);
    const summary = await client.readResource({ uri: `convo://meetings/${meetingId}/summary` });
    expect(JSON.stringify(summary.contents)).toContain("sections");
  });
});

describe("the prompts", () => {
  it("say which tool to call, with the arguments given", async () => {
    const prompt = await client.getPrompt({ name: "meeting-prep", arguments: { name: "Bob" } });
    expect(JSON.stringify(prompt.messages)).toMatch(/intelligence\.prepare.*Bob/);
    const blitz = await client.getPrompt({ name: "follow-up-blitz", arguments: {} });
    expect(JSON.stringify(blitz.messages)).toContain("last 3 days");
  });
});
