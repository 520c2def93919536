import { conversationQueryAnswer, emailAnswer, errorBody, transcriptAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { generationsUsed, importOne } from "./testing/steps.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const oneAMonth = { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth: 1 } as const;

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function ask(url: string, query: string, caller = alice) {
  const answer = await caller.post(`${url}/query`, { query });
  expect(answer.statusCode, answer.body).toBe(200);
  return conversationQueryAnswer.parse(answer.json()).data;
}

async function draft(url: string, body?: unknown, caller = alice) {
  const answer = await caller.post(`${url}/email`, body);
  expect(answer.statusCode, answer.body).toBe(200);
  return emailAnswer.parse(answer.json()).data;
}

describe("a question about a conversation", () => {
  it("is answered in words that were said, each cited with speaker and time", async () => {
    const url = await importOne(alice);
    const answer = await ask(url, "How many users was the load test tried with?");
    expect(answer.response).toMatch(/fifty users/);
    expect(answer.metadata).toEqual({ segmentsAnalyzed: 12, conversationDuration: 1 });
    expect(answer.suggestedQueries.length).toBeGreaterThan(0);
    const { id, segments } = transcriptAnswer.parse((await alice.get(`${url}/transcript`)).json()).data;
    expect(answer.citations.length).toBeGreaterThan(0);
    for (const { segmentId, speaker, timestamp, quote, ...citation } of answer.citations) {
      const segment = segments.find((each) => each.id === segmentId);
      expect(segment).toMatchObject({ speaker, timestamp });
      expect(segment?.text).toContain(quote);
      expect(citation).toEqual({ conversationId: id, title: "Launch check-in" });
    }
  });

  it("is said not to have been discussed where it was not", async () => {
    const answer = await ask(await importOne(alice), "What did they say about parking permits?");
    expect(answer.response).toMatch(/not discussed/);
    expect(answer.citations).toEqual([]);
  });

  it("is free the second time, under whatever title the conversation has by then", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    const first = await ask(url, "What about the load test?", caller);
    await caller.send({ method: "PATCH", url, payload: { title: "Renamed" } });
    const second = await ask(url, "  What about the load test? ", caller);
    const titled = first.citations.map((each) => ({ ...each, title: "Renamed" }));
    expect(second).toEqual({ ...first, citations: titled });
    expect(await generationsUsed(caller)).toBe(1);
    await ask(url, "What about the price?", caller);
    expect(await generationsUsed(caller)).toBe(2);
  });

  it("is answered anew by another engine", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    await ask(url, "What about the load test?", caller);
    const newer = await startTestApp({
      analyzer: { ...test.ctx.analyzer, engineVersion: "next" },
      store: test.ctx.store,
    });
    const request = { payload: { query: "What about the load test?" }, url: `${url}/query` };
    await newer.app.inject({
      method: "POST",
      headers: { authorization: `Bearer ${caller.key}` },
      ...request,
    });
    expect(await generationsUsed(caller)).toBe(2);
    await newer.close();
  });

  it.each([
    ["none", {}],
    ["a blank one", { query: "  " }],
    ["501 characters", { query: "x".repeat(501) }],
    ["a list", { query: ["What?"] }],
    ["the NUL character", { query: "a\0b" }],
  ])("is refused where there is %s", async (_case, body) => {
    const answer = await alice.post(`${await importOne(alice)}/query`, body);
    expect(answer.statusCode).toBe(400);
    expect(errorBody.parse(answer.json()).error).toMatchObject({
      code: "validation_error",
      details: [{ path: "query" }],
    });
  });

  it("may have 500 characters, counted as code points, and be any text at all", async () => {
    const url = await importOne(alice);
    for (const query of ["🙂".repeat(500), "(((", "' OR 1=1 --", "\\", "%s", "何を決めましたか"]) {
      expect((await ask(url, query)).query).toBe(query);
    }
  });
});

describe("a follow-up email", () => {
  it("is drafted from the conversation, to the recipient, signed by the user", async () => {
    const { subject, body, actionItems, generatedAt } = await draft(await importOne(alice), {
      recipientName: " Bob ",
    });
    expect(subject).toBe("Follow-up: Launch check-in");
    expect(body).toMatch(/^Hi Bob,\n/);
    expect(body).toMatch(/\nAlice$/);
    for (const item of actionItems) expect(body).toContain(item);
    expect(Date.now() - Date.parse(generatedAt)).toBeLessThan(60_000);
  });

  it("takes no body, an empty JSON body and {} for the same, which is then free", async () => {
    const caller = await test.signUp();
    const url = `${await importOne(caller)}/email`;
    const json = { "content-type": "application/json" };
    const bodies = [];
    for (const request of [
      {},
      { headers: json, payload: "" },
      { payload: {} },
      { payload: { recipientName: " " } },
    ]) {
      const answer = await caller.send({ method: "POST", url, ...request });
      bodies.push(emailAnswer.parse(answer.json()).data);
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await generationsUsed(caller)).toBe(1);
  });

  it("is another one, which counts, for another tone, recipient or title", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    await draft(url, {}, caller);
    const casual = await draft(url, { tone: "casual" }, caller);
    expect(casual.body).toMatch(/^Hey,/);
    await draft(url, { recipientName: "Bob" }, caller);
    expect(await generationsUsed(caller)).toBe(3);
    await caller.send({ method: "PATCH", url, payload: { title: "Renamed" } });
    expect((await draft(url, {}, caller)).subject).toBe("Follow-up: Renamed");
    expect(await generationsUsed(caller)).toBe(4);
  });

  it("follows the action items as the user left them, which counts as another one", async () => {
    const caller = await test.signUp();
    const created = await caller.post("/api/v1/conversations", importBody());
    await test.runJobs();
    const url = `/api/v1/conversations/${created.json().data.id}`;
    const before = await draft(url, {}, caller);
    expect(before.actionItems.length).toBeGreaterThan(1);
    const [first, ...others] = (await caller.get("/api/v1/action-items")).json().data;
    const change = async (id: string, payload: object) => {
      const answer = await caller.send({ method: "PATCH", url: `/api/v1/action-items/${id}`, payload });
      expect(answer.statusCode).toBe(200);
    };
    await change(first.id, { item: "Send the figures", owner: "Dana", due: "2026-04-30" });
    const edited = await draft(url, {}, caller);
    expect(edited.actionItems).toEqual([
      "Send the figures (Dana, by 2026-04-30)",
      ...before.actionItems.slice(1),
    ]);
    expect(edited.body).toContain("- Send the figures (Dana, by 2026-04-30)");
    for (const status of ["done", "dismissed"]) {
      await change(first.id, { status });
      const left = await draft(url, {}, caller);
      expect(left.actionItems).toEqual(before.actionItems.slice(1));
      expect(left.body).not.toContain("Send the figures");
    }
    for (const { id } of others) await change(id, { status: "done" });
    expect((await draft(url, {}, caller)).actionItems).toEqual([]);
    const used = await generationsUsed(caller);
    await draft(url, {}, caller);
    expect(await generationsUsed(caller)).toBe(used);
  });

  it("names every wrong field", async () => {
    const body = { recipientName: "x".repeat(201), tone: "angry" };
    const answer = await alice.post(`${await importOne(alice)}/email`, body);
    const { details } = errorBody.parse(answer.json()).error;
    expect([answer.statusCode, details?.map(({ path }) => path).sort()]).toEqual([
      400,
      ["recipientName", "tone"],
    ]);
  });
});

describe("the monthly limit", () => {
  it("is not overspent by a question and an email at once, over two servers", async () => {
    const limited = await startTestApp({ settings: oneAMonth });
    const caller = await limited.signUp();
    const url = await importOne(caller);
    const { store } = await limited.database.openAgain();
    const other = await startTestApp({ settings: oneAMonth, store });
    const send = (app: TestApp["app"], path: string, payload: object) =>
      app.inject({
        method: "POST",
        url: `${url}/${path}`,
        payload,
        headers: { authorization: `Bearer ${caller.key}` },
      });
    const answers = await Promise.all([
      send(limited.app, "query", { query: "What about the price?" }),
      send(other.app, "query", { query: "What about the launch?" }),
      send(other.app, "email", {}),
      send(limited.app, "email", { tone: "casual" }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 429, 429, 429]);
    expect(await generationsUsed(caller)).toBe(1);
    await other.close();
    await limited.close();
  });

  it("counts the same question once that two servers are asked at once", async () => {
    const limited = await startTestApp({ settings: oneAMonth });
    const caller = await limited.signUp();
    const url = await importOne(caller);
    const { store } = await limited.database.openAgain();
    const other = await startTestApp({ settings: oneAMonth, store });
    const answers = await Promise.all(
      [limited, other, limited, other].map(({ app }) =>
        app.inject({
          method: "POST",
          url: `${url}/query`,
          payload: { query: "What about the price?" },
          headers: { authorization: `Bearer ${caller.key}` },
        }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(await generationsUsed(caller)).toBe(1);
    await other.close();
    await limited.close();
  });

  it("is not spent by a question or an email that failed", async () => {
    const failing = await startTestApp();
    const fail = () => Promise.reject(new Error("the secret inside"));
    Object.assign(failing.ctx.analyzer, { answer: fail, draftEmail: fail });
    const caller = await failing.signUp();
    const url = await importOne(caller);
    for (const answer of [
      await caller.post(`${url}/query`, { query: "What?" }),
      await caller.post(`${url}/email`),
    ]) {
      expect([answer.statusCode, answer.json().error.code]).toEqual([500, "internal_error"]);
      expect(answer.body).not.toContain("secret");
    }
    expect(await generationsUsed(caller)).toBe(0);
    await failing.close();
  });
});
