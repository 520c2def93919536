import {
  conversationAnswer,
  deletedConversationAnswer,
  errorBody,
  keyPointsAnswer,
  listConversationsAnswer,
} from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { importOne } from "./testing/steps.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const all = "/api/v1/conversations";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function rename(url: string, body: unknown, caller = alice) {
  return caller.send({ method: "PATCH", url, payload: body as object });
}

async function titleOf(url: string): Promise<string> {
  return conversationAnswer.parse((await alice.get(url)).json()).data.title;
}

describe("giving a conversation another title", () => {
  it("answers the list item with the title trimmed, which no calendar replaces from then on", async () => {
    const { title: _none, ...untitled } = importBody();
    const url = await importOne(alice, untitled);
    const answer = await rename(url, { title: "  Launch, second try 🚀 " });
    expect(conversationAnswer.parse(answer.json()).data.title).toBe("Launch, second try 🚀");
    expect(await titleOf(url)).toBe("Launch, second try 🚀");
    const record = await test.ctx.store.conversations.get(alice.user.id, url.slice(all.length + 1));
    expect(record?.titleSource).toBe("told");
  });

  it("is followed by the key points at once, and by their entity tag", async () => {
    const url = await importOne(alice);
    await alice.post(`${url}/keypoints`);
    const before = await alice.get(`${url}/keypoints`);
    await rename(url, { title: "Another" });
    const after = await alice.get(`${url}/keypoints`, { "if-none-match": String(before.headers.etag) });
    expect(after.statusCode).toBe(200);
    const [old, now] = [before, after].map((answer) => keyPointsAnswer.parse(answer.json()).data);
    expect(now).toEqual({ ...old, title: "Another" });
  });

  it("replaces the old title where the notes had none of their own", async () => {
    const segments = [{ speaker: "Alice", text: "Guten Morgen, wir sprechen heute über die Preise." }];
    const body = { title: "First name", language: "de", segments };
    const url = await importOne(alice, body);
    await alice.post(`${url}/keypoints`);
    await rename(url, { title: "Second name" });
    const { keypoints } = keyPointsAnswer.parse((await alice.get(`${url}/keypoints`)).json()).data;
    expect(keypoints.title).toBe("Second name");
  });

  it("leaves feedback and key points current", async () => {
    const url = await importOne(alice);
    await alice.post(`${url}/keypoints`);
    await alice.post(`${url}/feedback`);
    await rename(url, { title: "Another" });
    expect((await alice.post(`${url}/keypoints`)).json().data).toMatchObject({
      cached: true,
      title: "Another",
    });
    expect((await alice.post(`${url}/feedback`)).json().data.cached).toBe(true);
  });

  it.each([
    ["nothing", {}],
    ["a blank title", { title: " \n" }],
    ["201 characters", { title: "x".repeat(201) }],
    ["a number", { title: 5 }],
    ["null", { title: null }],
    ["the NUL character", { title: "a\0b" }],
  ])("refuses %s and changes nothing", async (_case, body) => {
    const url = await importOne(alice);
    const answer = await rename(url, body);
    const { code, details } = errorBody.parse(answer.json()).error;
    expect([answer.statusCode, code, details?.map(({ path }) => path)]).toEqual([
      400,
      "validation_error",
      ["title"],
    ]);
    expect(await titleOf(url)).toBe("Launch check-in");
  });

  it("takes 200 characters, counted as code points", async () => {
    const title = "🙂".repeat(200);
    const url = await importOne(alice);
    expect((await rename(url, { title })).statusCode).toBe(200);
    expect(await titleOf(url)).toBe(title);
  });
});

describe("deleting a conversation", () => {
  it("deletes everything of it, from every address and every table", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    const id = url.slice(all.length + 1);
    const other = await importOne(caller);
    for (const path of ["keypoints", "feedback", "email"]) await caller.post(`${url}/${path}`);
    const { shareUrl } = (await caller.post(`${url}/share`)).json().data;
    const visit = async () => (await test.app.inject(new URL(shareUrl).pathname)).statusCode;
    const found = async () => (await caller.get("/api/v1/search?q=machine")).json().data;
    expect([await visit(), (await found()).length]).toEqual([200, 2]);
    await caller.post(`${url}/query`, { query: "What about the load test?" });
    for (const path of ["keypoints", "feedback"])
      expect((await caller.get(`${url}/${path}`)).statusCode).toBe(200);
    const answer = await caller.send({ method: "DELETE", url });
    expect(deletedConversationAnswer.parse(answer.json()).data).toEqual({ id, deleted: true });
    expect(await visit()).toBe(404);
    expect(await found()).toMatchObject([{ conversationId: other.slice(all.length + 1) }]);
    for (const path of ["", "/transcript", "/keypoints", "/feedback", "/signals", "/share", "/speakers"]) {
      expect((await caller.get(`${url}${path}`)).statusCode, path).toBe(404);
    }
    for (const table of await tablesWithConversations()) {
      const { rows } = await test.database.pool.query(
        `SELECT count(*)::int AS count FROM convo.${table} WHERE conversation_id = $1`,
        [id],
      );
      expect(rows, table).toEqual([{ count: 0 }]);
    }
    const list = listConversationsAnswer.parse((await caller.get(all)).json());
    expect(list.data.map((each) => each.id)).toEqual([other.slice(all.length + 1)]);
    expect((await caller.get("/api/v1/action-items")).json().data).toEqual([]);
  });

  it("is told by the audit log, and not found the second time", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    await caller.send({ method: "DELETE", url });
    const again = await caller.send({ method: "DELETE", url });
    expect([again.statusCode, errorBody.parse(again.json()).error.code]).toEqual([404, "not_found"]);
    const { items } = await test.ctx.store.audit.list(caller.user.id, { limit: 10, offset: 0 });
    const deletions = items.filter(({ action }) => action === "conversation.deleted");
    expect(deletions).toEqual([
      {
        at: expect.any(Date),
        actor: `key:${caller.keyId}`,
        action: "conversation.deleted",
        subject: url.slice(all.length + 1),
        detail: {},
      },
    ]);
  });

  it("leaves nothing for the job that was to analyze it", async () => {
    const caller = await test.signUp();
    const { id } = (await caller.post(all, importBody())).json().data;
    await caller.send({ method: "DELETE", url: `${all}/${id}` });
    await test.runJobs();
    expect((await caller.get(`${all}/${id}/keypoints`)).statusCode).toBe(404);
    expect((await test.database.pool.query("SELECT 1 FROM graphile_worker.jobs")).rowCount).toBe(0);
  });

  it("wins over what is being generated meanwhile, which then costs nothing", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = () => {};
    const reached = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const { analyzer } = test.ctx;
    const takeNotes: typeof analyzer.takeNotes = async (...input) => {
      begun();
      await held;
      return analyzer.takeNotes(...input);
    };
    const slow = await startTestApp({ analyzer: { ...analyzer, takeNotes }, store: test.ctx.store });
    const headers = { authorization: `Bearer ${caller.key}` };
    const generating = slow.app.inject({ method: "POST", url: `${url}/keypoints`, headers });
    await reached;
    expect((await caller.send({ method: "DELETE", url })).statusCode).toBe(200);
    finish();
    expect((await generating).statusCode).toBe(404);
    const profile = (await caller.get("/api/v1/user/profile")).json().data;
    expect(profile.apiUsage.aiGenerations.used).toBe(0);
    await slow.close();
  });
});

async function tablesWithConversations(): Promise<string[]> {
  const { rows } = await test.database.pool.query<{ table_name: string }>(
    "SELECT table_name FROM information_schema.columns WHERE table_schema = 'convo' AND column_name = 'conversation_id'",
  );
  expect(rows.length).toBeGreaterThan(4);
  return rows.map((row) => row.table_name);
}
