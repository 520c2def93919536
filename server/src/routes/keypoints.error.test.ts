import { errorBody, generatedKeyPointsAnswer } from "@convo/contract";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { generationsUsed } from "./testing/steps.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const oneAMonth = { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth: 1 } as const;

async function importOne(caller: Caller): Promise<string> {
  const answer = await caller.post("/api/v1/conversations?analyze=false", importBody());
  return `/api/v1/conversations/${answer.json().data.id}/keypoints`;
}

describe("key points that cannot be made", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it.each(["sess_000000", "nonsense", "sess_%00", "%00"])("answer 404 for the id %s", async (id) => {
    const alice = await test.signUp();
    for (const method of ["GET", "POST"] as const) {
      const answer = await alice.send({ method, url: `/api/v1/conversations/${id}/keypoints` });
      expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([404, "not_found"]);
    }
  });

  it("name a wrong field of the body", async () => {
    const alice = await test.signUp();
    const answer = await alice.post(await importOne(alice), { forceRefresh: "yes" });
    expect(errorBody.parse(answer.json()).error).toMatchObject({
      code: "validation_error",
      details: [{ path: "forceRefresh" }],
    });
  });
});

describe("the monthly limit", () => {
  let limited: TestApp;
  afterEach(() => limited.close());

  it("is not overspent by key points and feedback that are asked for at once", async () => {
    limited = await startTestApp({ settings: oneAMonth });
    const alice = await limited.signUp();
    const url = await importOne(alice);
    const answers = await Promise.all([
      alice.post(url),
      alice.post(url.replace("keypoints", "feedback")),
      alice.post(await importOne(alice)),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 429, 429]);
    expect(await generationsUsed(alice)).toBe(1);
  });

  it("is spent once where two servers are asked for the same at once", async () => {
    limited = await startTestApp({ settings: oneAMonth });
    const alice = await limited.signUp();
    const url = await importOne(alice);
    const { store } = await limited.database.openAgain();
    const other = await startTestApp({ settings: oneAMonth, store });
    const send = (app: TestApp["app"]) =>
      app.inject({ method: "POST", url, headers: { authorization: `Bearer ${alice.key}` } });
    const answers = await Promise.all([
      send(limited.app),
      send(other.app),
      send(limited.app),
      send(other.app),
    ]);
    const made = answers.map((answer) => generatedKeyPointsAnswer.parse(answer.json()).data);
    expect(made.filter(({ cached }) => !cached)).toHaveLength(1);
    expect(new Set(made.map(({ createdAt }) => createdAt)).size).toBe(1);
    expect(await generationsUsed(alice)).toBe(1);
    await other.close();
  });

  it("is not spent by a generation that failed, whose answer tells nothing of the cause", async () => {
    limited = await startTestApp();
    const takeNotes = () => Promise.reject(new Error("the secret inside"));
    Object.assign(limited.ctx.analyzer, { takeNotes });
    const alice = await limited.signUp();
    const answer = await alice.post(await importOne(alice));
    expect([answer.statusCode, answer.json().error.code]).toEqual([500, "internal_error"]);
    expect(answer.body).not.toContain("secret");
    expect(await generationsUsed(alice)).toBe(0);
  });

  it("leaves the feedback where only the key points failed, and the conversation as failed", async () => {
    limited = await startTestApp();
    Object.assign(limited.ctx.analyzer, { takeNotes: () => Promise.reject(new Error("broken")) });
    const alice = await limited.signUp();
    const { id } = (await alice.post("/api/v1/conversations", importBody())).json().data;
    await limited.runJobs({ lastAttempt: true });
    expect((await alice.get(`/api/v1/conversations/${id}`)).json().data.status).toBe("failed");
    expect((await alice.get(`/api/v1/conversations/${id}/feedback`)).statusCode).toBe(200);
  });
});
