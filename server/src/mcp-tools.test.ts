import type { CalendarEvent, UserProfile } from "@convo/contract";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { icsEvent, icsFile, startIcsServer } from "./routes/testing/ics-server.ts";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";

let test: TestApp;
let client: Client;
let alice: Caller;
let meetingId: string;
beforeAll(async () => {
  test = await startTestApp();
  const address = await test.app.listen({ host: "127.0.0.1", port: 0 });
  alice = await test.signUp();
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

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();

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

  const text = { type: "string" };
  const required = { ...text, required: true };
  const count = (minimum: number, maximum: number, initial: number) => ({
    type: "integer",
    minimum,
    maximum,
    default: initial,
  });
  const meeting = { meeting_id: { ...required, minLength: 1 } };
  const tones = ["professional", "casual", "concise"];
  it.each([
    ["meetings.list", { limit: count(1, 100, 20), search: text, since: text }],
    ["meetings.get_transcript", meeting],
    ["meetings.get_summary", meeting],
    ["meetings.get_feedback", meeting],
    ["meetings.ask", { ...meeting, question: { ...required, minLength: 1, maxLength: 500 } }],
    [
      "meetings.draft_email",
      { ...meeting, recipient_name: text, tone: { ...text, enum: tones, default: "professional" } },
    ],
    ["meetings.share", meeting],
    ["calendar.upcoming", { max_results: count(1, 50, 10) }],
    ["account.info", {}],
    [
      "intelligence.prepare",
      { search: { ...required, minLength: 1, maxLength: 200 }, max_past_meetings: count(1, 20, 10) },
    ],
    ["intelligence.weekly_digest", { days: count(1, 90, 7) }],
    ["intelligence.find_action_items", { days: count(1, 90, 14), owner: text }],
  ])("%s takes the documented arguments and no others", async (name, expected) => {
    const { tools } = await client.listTools();
    const { properties = {}, required: names = [] } =
      tools.find((tool) => tool.name === name)?.inputSchema ?? {};
    const taken = Object.entries(properties).map(([argument, schema]) => {
      const { description: _, examples: _examples, ...rules } = schema as Record<string, unknown>;
      const isRequired = names.includes(argument) && rules.default === undefined;
      return [argument, { ...rules, ...(isRequired && { required: true }) }];
    });
    expect(Object.fromEntries(taken)).toEqual(expected);
  });

  it("keep to the arguments that they are given", async () => {
    const old = { ...importBody(), title: "Long ago", startTime: daysAgo(30) };
    const { id } = (await alice.post("/api/v1/conversations", old)).json().data;
    await test.runJobs();
    const ids = async (name: string, args: object, list: string) =>
      ((await call(name, { ...args }))[list] as { id: string; conversationId: string }[]).map(
        (each) => each.conversationId ?? each.id,
      );
    const meetings = (args: object) => ids("meetings.list", args, "meetings");
    expect(await meetings({})).toEqual([meetingId, id]);
    expect(await meetings({ limit: 1 })).toEqual([meetingId]);
    expect(await meetings({ search: "LONG" })).toEqual([id]);
    expect(await meetings({ since: daysAgo(2) })).toEqual([meetingId]);
    const inDigest = (args: object) => ids("intelligence.weekly_digest", args, "meetings");
    expect([await inDigest({}), await inDigest({ days: 40 })]).toEqual([[meetingId], [meetingId, id]]);
    const withItems = async (args: object) => [
      ...new Set(await ids("intelligence.find_action_items", args, "actionItems")),
    ];
    expect([await withItems({}), await withItems({ days: 40 })]).toEqual([[meetingId], [meetingId, id]]);
    expect(await withItems({ owner: "Zoe" })).toEqual([]);
    const past = (args: object) => ids("intelligence.prepare", args, "pastMeetings");
    expect(await past({ search: "second machine" })).toEqual([meetingId, id]);
    expect(await past({ search: "second machine", max_past_meetings: 1 })).toEqual([meetingId]);
    await alice.send({ method: "DELETE", url: `/api/v1/conversations/${id}` });
  });

  it("make the key points and the feedback that nobody has made yet, each a generation", async () => {
    const { id } = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data;
    const used = async () => {
      const { apiUsage } = (await call("account.info")) as unknown as UserProfile;
      return apiUsage.aiGenerations.used;
    };
    const before = await used();
    for (const name of ["meetings.get_summary", "meetings.get_feedback"]) {
      expect(await call(name, { meeting_id: id })).toMatchObject({ id, cached: false });
      expect(await call(name, { meeting_id: id })).toMatchObject({ id, cached: true });
    }
    expect((await used()) - before).toBe(2);
    await alice.send({ method: "DELETE", url: `/api/v1/conversations/${id}` });
  });

  it("are told to be what they are: a link can be read by anyone, and nothing is destroyed", async () => {
    const { tools } = await client.listTools();
    for (const { name, annotations } of tools) {
      const isRead = annotations?.readOnlyHint === true;
      expect([name, annotations?.openWorldHint]).toEqual([name, name === "meetings.share"]);
      if (!isRead) expect(annotations).toMatchObject({ destructiveHint: false, idempotentHint: true });
    }
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

  it("show the words of a meeting, and no more of the calendar than is asked for", async () => {
    const transcript = await call("meetings.get_transcript", { meeting_id: meetingId });
    const { data } = (await alice.get(`/api/v1/conversations/${meetingId}/transcript`)).json();
    expect(transcript).toEqual(data);
    const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    const feed = await startIcsServer(
      icsFile([icsEvent("first", soon(1), 30), icsEvent("second", soon(3), 30)]),
    );
    await alice.post("/api/v1/calendar/connections", { url: feed.url });
    const summaries = async (args: object) =>
      ((await call("calendar.upcoming", { ...args })).events as CalendarEvent[]).map(
        ({ summary }) => summary,
      );
    expect(await summaries({})).toEqual(["first", "second"]);
    expect(await summaries({ max_results: 1 })).toEqual(["first"]);
    await feed.close();
  });

  it("count characters, not in the units of their encoding", async () => {
    const args = { meeting_id: meetingId, question: "🙂".repeat(500) };
    expect(await call("meetings.ask", args)).toMatchObject({ query: args.question });
    expect(await call("intelligence.prepare", { search: "🙂".repeat(200) })).toMatchObject({ passages: [] });
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
  it("are three, with the documented arguments", async () => {
    const { prompts } = await client.listPrompts();
    const taken = prompts.map(({ name, arguments: args = [] }) => [
      name,
      args.map((argument) => [argument.name, argument.required]),
    ]);
    expect(taken).toEqual([
      ["meeting-prep", [["name", true]]],
      ["weekly-review", []],
      ["follow-up-blitz", [["days", false]]],
    ]);
  });

  it("say which tool to call, with the arguments given", async () => {
    const prompt = await client.getPrompt({ name: "meeting-prep", arguments: { name: "Bob" } });
    expect(JSON.stringify(prompt.messages)).toMatch(/intelligence\.prepare.*Bob/);
    const blitz = await client.getPrompt({ name: "follow-up-blitz", arguments: {} });
    expect(JSON.stringify(blitz.messages)).toContain("last 3 days");
    const longer = await client.getPrompt({ name: "follow-up-blitz", arguments: { days: "9" } });
    expect(JSON.stringify(longer.messages)).toContain("last 9 days");
    const review = await client.getPrompt({ name: "weekly-review" });
    expect(JSON.stringify(review.messages)).toContain("intelligence.weekly_digest");
  });
});
