import { feedbackAnswer, generatedFeedbackAnswer, signalsAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { generationsUsed, importOne } from "./testing/steps.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function generate(url: string, body?: unknown, caller = alice) {
  const answer = await caller.post(`${url}/feedback`, body);
  expect(answer.statusCode, answer.body).toBe(200);
  return generatedFeedbackAnswer.parse(answer.json()).data;
}

describe("feedback", () => {
  it("is not found until it is generated, then answers the same from the cache", async () => {
    const url = await importOne(alice);
    const missing = await alice.get(`${url}/feedback`);
    expect(missing.statusCode).toBe(404);
    expect(missing.json().error.message).toMatch(/not found/);
    const { cached, ...generated } = await generate(url);
    expect(cached).toBe(false);
    expect(feedbackAnswer.parse((await alice.get(`${url}/feedback`)).json()).data).toEqual(generated);
    expect(await generate(url)).toEqual({ ...generated, cached: true });
  });

  it("takes no body, an empty JSON body and {} for the same", async () => {
    const url = `${await importOne(alice)}/feedback`;
    const json = { "content-type": "application/json" };
    for (const request of [{}, { headers: json, payload: "" }, { payload: {} }, { headers: json }]) {
      expect((await alice.send({ method: "POST", url, ...request })).statusCode).toBe(200);
    }
  });

  it("is about the named speaker and quotes only that one", async () => {
    const url = await importOne(alice, { ...importBody(40), userSpeakerName: "Bob" });
    const { feedback, userSpeakerName } = await generate(url);
    expect(userSpeakerName).toBe("Bob");
    const own = importBody(40).segments.filter(({ speaker }) => speaker === "Bob");
    const quotes = [feedback.topPriority, ...feedback.strengths].flatMap((said) =>
      said ? [said.quote] : [],
    );
    for (const quote of quotes) expect(own.some(({ text }) => text.includes(quote))).toBe(true);
  });

  it("adds the explanation when it is asked for", async () => {
    const url = await importOne(alice);
    await generate(url);
    const { data } = feedbackAnswer.parse((await alice.get(`${url}/feedback?include=evidence`)).json());
    expect(data.explanation).toMatchObject({ engine: "built-in", categories: { clarity: {} } });
    expect(data.explanation?.strengths).toHaveLength(data.feedback.strengths.length);
  });

  it("costs a client that has it already no body", async () => {
    const url = await importOne(alice);
    await generate(url);
    const { headers } = await alice.get(`${url}/feedback`);
    const again = await alice.get(`${url}/feedback`, { "if-none-match": String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    const changed = await alice.get(`${url}/feedback`, { "if-none-match": '"another"' });
    expect(changed.statusCode).toBe(200);
  });

  it("counts a generation only where it generated", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    await generate(url, undefined, caller);
    expect((await generate(url, undefined, caller)).cached).toBe(true);
    expect(await generationsUsed(caller)).toBe(1);
    expect((await generate(url, { forceRefresh: true }, caller)).cached).toBe(false);
    expect(await generationsUsed(caller)).toBe(2);
  });

  it("is made once where two ask at once, and counted once", async () => {
    const caller = await test.signUp();
    const url = await importOne(caller);
    const answers = await Promise.all([1, 2, 3].map(() => generate(url, undefined, caller)));
    expect(answers.filter(({ cached }) => !cached)).toHaveLength(1);
    expect(new Set(answers.map(({ createdAt }) => createdAt)).size).toBe(1);
    expect(await generationsUsed(caller)).toBe(1);
  });

  it("still answers what an older engine made, and POST makes it anew", async () => {
    const url = await importOne(alice);
    const before = await generate(url);
    const newer = await startTestApp({
      analyzer: { ...test.ctx.analyzer, engineVersion: "next" },
      store: test.ctx.store,
    });
    const send = (method: "GET" | "POST") =>
      newer.app.inject({ method, url: `${url}/feedback`, headers: { authorization: `Bearer ${alice.key}` } });
    expect(feedbackAnswer.parse((await send("GET")).json()).data.createdAt).toBe(before.createdAt);
    expect(generatedFeedbackAnswer.parse((await send("POST")).json()).data.cached).toBe(false);
    await newer.close();
  });

  it("is made by the job after an import, without counting", async () => {
    const caller = await test.signUp();
    const { id } = (await caller.post("/api/v1/conversations", importBody())).json().data;
    const url = `/api/v1/conversations/${id}`;
    expect((await caller.get(url)).json().data.status).toBe("processing");
    await test.runJobs();
    expect((await caller.get(url)).json().data.status).toBe("ready");
    expect((await generate(url, undefined, caller)).cached).toBe(true);
    expect(await generationsUsed(caller)).toBe(0);
  });
});

describe("signals", () => {
  it("are answered for every speaker, before and after the feedback is made", async () => {
    const url = await importOne(alice);
    const before = signalsAnswer.parse((await alice.get(`${url}/signals`)).json()).data;
    expect(before.speakers.map(({ name, isUser }) => [name, isUser])).toEqual([
      ["Alice", true],
      ["Bob", false],
    ]);
    await generate(url);
    expect(signalsAnswer.parse((await alice.get(`${url}/signals`)).json()).data).toEqual(before);
  });

  it("do not need to know who the user is", async () => {
    const stranger = await test.signUp({ name: "Zoe" });
    const url = await importOne(stranger);
    const { speakers } = signalsAnswer.parse((await stranger.get(`${url}/signals`)).json()).data;
    expect(speakers.map(({ isUser }) => isUser)).toEqual([false, false]);
    expect(speakers.every(({ signals }) => signals.length > 0)).toBe(true);
  });
});
