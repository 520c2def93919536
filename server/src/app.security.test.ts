import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";
import { revokeKey } from "./services/keys/revoke.ts";

interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
}

let test: TestApp;
let routes: Route[];
let alice: Caller;
let aliceId: string;

beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
  aliceId = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data.id;
  await alice.post(`/api/v1/conversations/${aliceId}/feedback`);
  await alice.post(`/api/v1/conversations/${aliceId}/keypoints`);
  const { paths } = (await test.app.inject("/openapi.json")).json() as { paths: Record<string, object> };
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase() as Route["method"], path })),
  );
});
afterAll(() => test.close());

/** Every route that needs a key, from the OpenAPI document, so that a new one cannot be forgotten. */
function guarded(): Route[] {
  return routes.filter(({ path }) => path.startsWith("/api/"));
}

/** What a route needs that checks its body first. */
const bodies: Readonly<Record<string, object>> = {
  "PATCH /api/v1/action-items/{id}": { status: "done" },
  "PATCH /api/v1/conversations/{id}": { title: "Taken over" },
  "POST /api/v1/conversations/{id}/query": { query: "What was decided?" },
  "POST /api/v1/conversations/{id}/segments": { segments: [{ key: "1", speaker: "Eve", text: "Hi." }] },
};

async function sweep(headers: Record<string, string>, id = aliceId, chosen = guarded()) {
  expect(chosen.length).toBeGreaterThan(0);
  return Promise.all(
    chosen.map(async ({ method, path }) => {
      const payload = bodies[`${method} ${path}`];
      const request = { method, url: path.replace("{id}", id), headers };
      const answer = await test.app.inject({ ...request, ...(payload && { payload }) });
      const { code, message } = errorBody.parse(answer.json()).error;
      return {
        route: `${method} ${path}`,
        status: answer.statusCode,
        code,
        message,
        headers: answer.headers,
      };
    }),
  );
}

describe("every route under /api/v1", () => {
  it("knows all the routes that there are", () => {
    expect(
      guarded()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual([
      "DELETE /api/v1/calendar/connections/{id}",
      "DELETE /api/v1/conversations/{id}",
      "DELETE /api/v1/conversations/{id}/share",
      "DELETE /api/v1/webhooks/{id}",
      "GET /api/v1/action-items",
      "GET /api/v1/audit-log",
      "GET /api/v1/briefing",
      "GET /api/v1/calendar/connections",
      "GET /api/v1/calendar/events",
      "GET /api/v1/conversations",
      "GET /api/v1/conversations/{id}",
      "GET /api/v1/conversations/{id}/export",
      "GET /api/v1/conversations/{id}/feedback",
      "GET /api/v1/conversations/{id}/keypoints",
      "GET /api/v1/conversations/{id}/live",
      "GET /api/v1/conversations/{id}/share",
      "GET /api/v1/conversations/{id}/signals",
      "GET /api/v1/conversations/{id}/speakers",
      "GET /api/v1/conversations/{id}/transcript",
      "GET /api/v1/digest",
      "GET /api/v1/export",
      "GET /api/v1/feedback/trends",
      "GET /api/v1/goals",
      "GET /api/v1/search",
      "GET /api/v1/user/profile",
      "GET /api/v1/webhooks",
      "GET /api/v1/webhooks/{id}/deliveries",
      "PATCH /api/v1/action-items/{id}",
      "PATCH /api/v1/conversations/{id}",
      "PATCH /api/v1/conversations/{id}/speakers",
      "PATCH /api/v1/user/profile",
      "PATCH /api/v1/webhooks/{id}",
      "POST /api/v1/calendar/connections",
      "POST /api/v1/calendar/connections/google",
      "POST /api/v1/calendar/connections/{id}/refresh",
      "POST /api/v1/conversations",
      "POST /api/v1/conversations/preview",
      "POST /api/v1/conversations/{id}/email",
      "POST /api/v1/conversations/{id}/end",
      "POST /api/v1/conversations/{id}/feedback",
      "POST /api/v1/conversations/{id}/keypoints",
      "POST /api/v1/conversations/{id}/query",
      "POST /api/v1/conversations/{id}/segments",
      "POST /api/v1/conversations/{id}/share",
      "POST /api/v1/query",
      "POST /api/v1/webhooks",
      "POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver",
      "POST /api/v1/webhooks/{id}/test",
      "PUT /api/v1/goals",
    ]);
  });

  it("answers 401 in the same words without a key and with a malformed, unknown or revoked one", async () => {
    const eve = await test.signUp();
    await revokeKey(test.ctx, eve.user, eve.keyId);
    const attempts = [
      undefined,
      "",
      "Bearer",
      "Basic abc",
      alice.key,
      `Bearer ${alice.key}x`,
      `Bearer ${eve.key}`,
    ];
    const messages = new Set<string>();
    for (const authorization of attempts) {
      for (const answer of await sweep(authorization === undefined ? {} : { authorization })) {
        expect(answer).toMatchObject({ status: 401, code: "unauthorized" });
        expect(answer.headers).not.toHaveProperty("x-ratelimit-limit");
        messages.add(answer.message);
      }
    }
    expect(messages.size).toBe(1);
  });

  it("answers 403 on the Free tier, with the headers of the limit", async () => {
    const free = await test.signUp({ tier: "free" });
    for (const answer of await sweep({ authorization: `Bearer ${free.key}` })) {
      expect(answer).toMatchObject({ status: 403, code: "forbidden" });
      expect(answer.headers).toHaveProperty("x-ratelimit-remaining");
    }
  });

  it("answers not_found, not forbidden, for another user's conversation", async () => {
    const bob = await test.signUp({ name: "Bob" });
    const theirs = guarded().filter(({ path }) => path.includes("{id}"));
    for (const answer of await sweep({ authorization: `Bearer ${bob.key}` }, aliceId, theirs)) {
      expect(answer).toMatchObject({ status: 404, code: "not_found" });
      expect(answer.message).toMatch(/not found/);
    }
    expect((await bob.get("/api/v1/conversations")).json().pagination.total).toBe(0);
  });

  it("answers 413 to a body that is too large", async () => {
    const payload = Buffer.alloc(26 * 1024 * 1024, " ");
    for (const { method, path } of guarded().filter((route) => route.method !== "GET")) {
      const headers = { "content-type": "application/json" };
      const answer = await alice.send({ method, url: path.replace("{id}", aliceId), headers, payload });
      expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([
        413,
        "payload_too_large",
      ]);
      expect(answer.headers).toHaveProperty("x-ratelimit-limit");
    }
  });

  it("says what to do about it where the hour is used up, and lets the rest of the world go on", async () => {
    const limited = await startTestApp({
      settings: { defaultTier: "enterprise", requestsPerHour: 3, generationsPerMonth: null },
    });
    const caller = await limited.signUp();
    const statuses = await Promise.all(
      [1, 2, 3, 4, 5].map(async () => (await caller.get("/api/v1/user/profile")).statusCode),
    );
    expect(statuses.sort()).toEqual([200, 200, 200, 429, 429]);
    const refused = await caller.get("/api/v1/nowhere");
    expect(errorBody.parse(refused.json()).error.code).toBe("rate_limited");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(3_500);
    expect(refused.headers).toMatchObject({ "x-ratelimit-limit": "3", "x-ratelimit-remaining": "0" });
    expect((await (await limited.signUp()).get("/api/v1/user/profile")).statusCode).toBe(200);
    await limited.close();
  });
});

describe("what a log line may hold", () => {
  it("has neither the key nor a word of the transcript, nor a query", async () => {
    const lines: string[] = [];
    const logged = await startTestApp({}, { level: "trace", write: (line) => lines.push(line) });
    const caller = await logged.signUp();
    const { id } = (await caller.post("/api/v1/conversations", importBody())).json().data;
    await caller.post(`/api/v1/conversations/${id}/feedback?secretparameter=1`);
    await caller.get("/api/v1/conversations?search=pineapple");
    const text = lines.join("");
    expect(text).toContain('"route":"/api/v1/conversations/:id/feedback"');
    for (const secret of [caller.key, "load test", "pineapple", "secretparameter"])
      expect(text).not.toContain(secret);
    await logged.close();
  });
});
