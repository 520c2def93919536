import { afterAll, beforeAll, expect, it } from "vitest";
import { type Caller, startTestApp, type TestApp } from "../routes/testing/test-app.ts";

const page = "https://app.example.com";
const url = "/api/v1/conversations";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp({}, undefined, { corsOrigins: [page, "http://localhost:5173"] });
  alice = await test.signUp();
});
afterAll(() => test.close());

/** What a browser asks before it lets a page of that origin send a key. */
function preflight(app: TestApp["app"], origin: string, address = url) {
  return app.inject({
    method: "OPTIONS",
    url: address,
    headers: {
      origin,
      "access-control-request-method": "DELETE",
      "access-control-request-headers": "authorization",
    },
  });
}

it("answers a preflight without a key, for every address and method", async () => {
  for (const address of [url, `${url}/sess_1/feedback`, "/api/v1/webhooks/wh_1"]) {
    const { statusCode, headers } = await preflight(test.app, page, address);
    expect([statusCode, headers["access-control-allow-origin"]]).toEqual([204, page]);
    expect(headers["access-control-allow-methods"]).toBe("GET, HEAD, POST, PUT, PATCH, DELETE");
    expect(headers["access-control-allow-headers"]).toContain("authorization");
    expect(headers.vary).toContain("Origin");
  }
});

it("lets these pages alone read answers and errors with the headers that count, and never takes cookies", async () => {
  for (const address of [url, `${url}/sess_none`]) {
    const { headers } = await alice.get(address, { origin: page });
    expect(headers["access-control-allow-origin"]).toBe(page);
    expect(headers["access-control-expose-headers"]).toContain("x-ratelimit-remaining");
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
    for (const other of ["https://evil.example.com", "null", `${page}.evil.com`, "https://localhost:5173"])
      expect((await alice.get(address, { origin: other })).headers).not.toHaveProperty(
        "access-control-allow-origin",
      );
  }
  const refused = await test.app.inject({ url, headers: { origin: page } });
  expect([refused.statusCode, refused.headers["access-control-allow-origin"]]).toEqual([401, page]);
});

it("leaves all addresses outside the API to their own pages", async () => {
  for (const address of ["/api/account", "/healthz", "/api/mcp"])
    expect((await preflight(test.app, page, address)).headers).not.toHaveProperty(
      "access-control-allow-origin",
    );
});

it("is off unless origins are named", async () => {
  const closed = await startTestApp();
  const bob = await closed.signUp();
  expect((await preflight(closed.app, page)).statusCode).toBe(401);
  expect((await bob.get(url, { origin: page })).headers).not.toHaveProperty("access-control-allow-origin");
  await closed.close();
});
