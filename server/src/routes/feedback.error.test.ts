import { errorBody } from "@convo/contract";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

async function importOne(caller: Caller, body: object): Promise<string> {
  const answer = await caller.post("/api/v1/conversations?analyze=false", body);
  return `/api/v1/conversations/${answer.json().data.id}/feedback`;
}

async function refused(caller: Caller, url: string, body?: unknown) {
  const answer = await caller.post(url, body);
  return { status: answer.statusCode, ...errorBody.parse(answer.json()).error };
}

describe("feedback that cannot be made", () => {
  it("needs ten segments", async () => {
    const alice = await test.signUp();
    const error = await refused(alice, await importOne(alice, importBody(9)));
    expect(error).toMatchObject({ status: 400, code: "validation_error" });
    expect(error.message).toMatch(/at least 10 segments.* has 9/);
  });

  it("needs to know who the user is, and says how to name one of the speakers", async () => {
    const zoe = await test.signUp({ name: "Zoe" });
    const error = await refused(zoe, await importOne(zoe, importBody()));
    expect(error).toMatchObject({ status: 400, code: "validation_error" });
    expect(error.message).toMatch(/"Alice", "Bob".*userSpeakerName/);
  });

  it("does not fall back on the profile where another was named who does not speak", async () => {
    const alice = await test.signUp();
    const error = await refused(alice, await importOne(alice, { ...importBody(), userSpeakerName: "Zoe" }));
    expect(error.message).toMatch(/"Zoe".*does not speak/);
  });

  it("names every wrong field of the body", async () => {
    const alice = await test.signUp();
    const error = await refused(alice, await importOne(alice, importBody()), { forceRefresh: "yes" });
    expect(error).toMatchObject({ status: 400, details: [{ path: "forceRefresh" }] });
  });

  it("refuses an unknown value of include", async () => {
    const alice = await test.signUp();
    const answer = await alice.get(`${await importOne(alice, importBody())}?include=secrets`);
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, "validation_error"]);
  });
});

describe("the monthly limit", () => {
  let limited: TestApp;
  afterEach(() => limited.close());

  it("refuses what would generate once it is reached, and still answers what is cached", async () => {
    limited = await startTestApp({
      settings: { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth: 1 },
    });
    const alice = await limited.signUp();
    const [first, second] = [await importOne(alice, importBody()), await importOne(alice, importBody())];
    expect((await alice.post(first)).statusCode).toBe(200);
    expect(await refused(alice, second)).toMatchObject({ status: 429, code: "ai_limit_exceeded" });
    expect((await alice.post(first)).json().data.cached).toBe(true);
    expect((await alice.get(second)).statusCode).toBe(404);
  });

  it("lets two at once spend no more than is left", async () => {
    limited = await startTestApp({
      settings: { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth: 1 },
    });
    const alice = await limited.signUp();
    const urls = await Promise.all([1, 2, 3].map(() => importOne(alice, importBody())));
    const answers = await Promise.all(urls.map((url) => alice.post(url)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 429, 429]);
  });

  it("is not spent by a generation that failed, whose answer tells nothing of the cause", async () => {
    limited = await startTestApp();
    const analyze = () => Promise.reject(new Error("the secret inside"));
    Object.assign(limited.ctx.analyzer, { analyze });
    const alice = await limited.signUp();
    const answer = await alice.post(await importOne(alice, importBody()));
    expect([answer.statusCode, answer.json().error.code]).toEqual([500, "internal_error"]);
    expect(answer.body).not.toContain("secret");
    const { apiUsage } = (await alice.get("/api/v1/user/profile")).json().data;
    expect(apiUsage.aiGenerations.used).toBe(0);
  });

  it("leaves a conversation whose analysis failed for good as failed", async () => {
    limited = await startTestApp();
    Object.assign(limited.ctx.analyzer, { analyze: () => Promise.reject(new Error("broken")) });
    const alice = await limited.signUp();
    const { id } = (await alice.post("/api/v1/conversations", importBody())).json().data;
    await limited.runJobs({ lastAttempt: true });
    expect((await alice.get(`/api/v1/conversations/${id}`)).json().data.status).toBe("failed");
  });
});
