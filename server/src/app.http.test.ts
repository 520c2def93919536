import { gunzipSync } from "node:zlib";
import { errorBody, errors, healthAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";

let test: TestApp;
let alice: Caller;
let url: string;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
  const created = await alice.post("/api/v1/conversations?analyze=false", importBody(60));
  url = `/api/v1/conversations/${created.json().data.id}`;
});
afterAll(() => test.close());

describe("addresses and methods", () => {
  it("answers 404 in the envelope for an unknown address, with and without the API's prefix", async () => {
    for (const address of ["/api/v1/nowhere", "/nowhere", "/api/v1", `${url}/nowhere`]) {
      const answer = await alice.get(address);
      const { code, message } = errorBody.parse(answer.json()).error;
      expect([answer.statusCode, code]).toEqual([404, "not_found"]);
      expect(message).toMatch(/not found/);
    }
  });

  it("answers 405 with the methods that are allowed", async () => {
    const answer = await alice.send({ method: "DELETE", url: `${url}/feedback?x=1` });
    expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([
      405,
      "method_not_allowed",
    ]);
    expect(answer.headers.allow).toBe("GET, HEAD, POST");
    expect(answer.headers).toHaveProperty("x-ratelimit-limit");
    expect((await test.app.inject({ method: "POST", url: "/healthz" })).headers.allow).toBe("GET, HEAD");
  });

  it("answers HEAD as GET without the body", async () => {
    const [get, head] = [await alice.get(url), await alice.send({ method: "HEAD", url })];
    expect([head.statusCode, head.body]).toEqual([200, ""]);
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  it("refuses an address that cannot be decoded", async () => {
    const answer = await alice.get("/api/v1/conversations/%zz");
    expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([400, "validation_error"]);
  });
});

describe("headers", () => {
  it("names the request in the header and in the error body alike", async () => {
    const answer = await alice.get("/api/v1/conversations/sess_none", { "x-request-id": "mine" });
    expect(answer.headers["x-request-id"]).toBe(answer.json().error.requestId);
    expect(answer.headers["x-request-id"]).toMatch(/^req_/);
  });

  it("counts the limit down, for errors as for successes", async () => {
    const bob = await test.signUp();
    const remaining = async (path: string) => Number((await bob.get(path)).headers["x-ratelimit-remaining"]);
    expect(await remaining("/api/v1/conversations")).toBe(1999);
    expect(await remaining("/api/v1/nowhere")).toBe(1998);
    expect(await remaining("/api/v1/conversations?limit=0")).toBe(1997);
    const { headers } = await bob.get("/api/v1/user/profile");
    expect(Math.abs(Number(headers["x-ratelimit-reset"]) - Date.now() / 1000 - 3600)).toBeLessThan(60);
  });

  it("forbids browsers to guess, frame or keep private answers", async () => {
    const { headers } = await alice.get("/api/v1/user/profile");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });
});

describe("bodies", () => {
  it("compresses a large answer for those who take gzip, and leaves it plain for others", async () => {
    const plain = await alice.get(`${url}/transcript`);
    const packed = await alice.get(`${url}/transcript`, { "accept-encoding": "gzip, br" });
    expect(plain.headers).not.toHaveProperty("content-encoding");
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.headers.etag).toBe(plain.headers.etag);
  });

  it("leaves a small answer plain, which compressing would not make any sooner", async () => {
    const small = await alice.get(url, { "accept-encoding": "gzip" });
    expect(small.headers).not.toHaveProperty("content-encoding");
  });

  it("takes JSON alone where fields are expected", async () => {
    const headers = { "content-type": "text/csv" };
    const answer = await alice.send({ method: "POST", url: `${url}/feedback`, headers, payload: "a,b" });
    expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([
      415,
      "unsupported_media_type",
    ]);
    const json = { "content-type": "application/json" };
    const broken = await alice.send({
      method: "POST",
      url: `${url}/feedback`,
      headers: json,
      payload: "{bad",
    });
    expect([broken.statusCode, errorBody.parse(broken.json()).error.code]).toEqual([400, "validation_error"]);
  });
});

describe("the server's own addresses", () => {
  it("says that it is alive, and that it is ready while the database answers", async () => {
    for (const address of ["/healthz", "/readyz"]) {
      healthAnswer.parse((await test.app.inject(address)).json());
    }
    const broken = await startTestApp();
    Object.assign(broken.ctx.store, { ping: () => Promise.reject(new Error("gone")) });
    const answer = await broken.app.inject("/readyz");
    expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([503, "unavailable"]);
    expect((await broken.app.inject("/healthz")).statusCode).toBe(200);
    await broken.close();
  });
});

describe("an unexpected failure", () => {
  it("is told from a database that does not answer, and its log holds no statement with values", async () => {
    const lines: string[] = [];
    const broken = await startTestApp({}, { level: "info", write: (line) => lines.push(line) });
    const caller = await broken.signUp();
    const failWith = (cause: Error) => {
      const used = () => Promise.reject(new Error("Failed query: params: what Bob said", { cause }));
      Object.assign(broken.ctx.store.generations, { used });
      return caller.get("/api/v1/user/profile");
    };
    const lost = await failWith(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
    expect([lost.statusCode, errorBody.parse(lost.json()).error.code]).toEqual([503, "unavailable"]);
    const bug = await failWith(new TypeError("undefined is not a function"));
    expect([bug.statusCode, errorBody.parse(bug.json()).error.code]).toEqual([500, "internal_error"]);
    expect(lines.join("")).toContain("undefined is not a function");
    expect(lines.join("")).not.toContain("Bob");
    await broken.close();
  });
});

describe("the closed list of errors", () => {
  it("has a status and a meaning for each code", () => {
    for (const { status, meaning } of Object.values(errors)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(meaning).not.toBe("");
    }
  });
});
