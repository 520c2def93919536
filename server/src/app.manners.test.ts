import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./routes/testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./routes/testing/test-app.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

let test: TestApp;
let alice: Caller;
let id: string;
/** The methods of every address of the API, from the OpenAPI document, so that a new one cannot be forgotten. */
let addresses: { path: string; allowed: string[] }[];
const lines: string[] = [];
beforeAll(async () => {
  test = await startTestApp({}, { level: "info", write: (line) => lines.push(line) });
  alice = await test.signUp();
  id = (await alice.post("/api/v1/conversations", importBody())).json().data.id;
  await test.runJobs();
  const { paths } = (await test.app.inject("/openapi.json")).json() as { paths: Record<string, object> };
  const declared = Object.entries(paths);
  addresses = declared.map(([path]) => {
    const address = path.replace("{id}", id).replace(/\{\w+\}/, "other");
    // A word such as `preview` may stand where an id can: then both have a say.
    const same = declared.filter(([other]) => patternOf(other).test(address));
    const allowed = same.flatMap(([, operations]) =>
      Object.keys(operations).map((name) => name.toUpperCase()),
    );
    return { path: address, allowed };
  });
});
afterAll(() => test.close());

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`);
}

/** Asking for the export is told in the audit log and costs as much as the export: not for its headers alone. */
const withoutHead = "/api/v1/export";

/** What `Allow` must name. */
function allowedWithHead({ path, allowed }: { path: string; allowed: string[] }): string {
  const hasHead = allowed.includes("GET") && path !== withoutHead;
  return [...allowed, ...(hasHead ? ["HEAD"] : [])].sort().join(", ");
}

describe("every address", () => {
  it("refuses each method that it does not have with those that it has", async () => {
    expect(addresses.length).toBeGreaterThan(30);
    for (const { path, allowed } of addresses) {
      const expected = allowedWithHead({ path, allowed });
      for (const method of methods.filter((name) => !allowed.includes(name))) {
        const answer = await alice.send({ method, url: path });
        const { error } = errorBody.parse(answer.json());
        expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
        expect([path, answer.statusCode, error.code, answer.headers.allow]).toEqual([
          path,
          405,
          "method_not_allowed",
          expected,
        ]);
      }
    }
  });

  it("answers HEAD as it does GET, without the body", async () => {
    for (const { path } of addresses.filter((address) => allowedWithHead(address).includes("HEAD"))) {
      const [get, head] = [await alice.get(path), await alice.send({ method: "HEAD", url: path })];
      expect([path, head.statusCode, head.body]).toEqual([path, get.statusCode, ""]);
      expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
    }
  });

  it("is documented to answer 200, and 201 only where a conversation, a webhook or a calendar is added", async () => {
    const { paths } = (await test.app.inject("/openapi.json")).json() as {
      paths: Record<string, Record<string, { responses: Record<string, object> }>>;
    };
    const successes = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) =>
        Object.keys(responses)
          .filter((status) => status < "300")
          .map((status) => `${method.toUpperCase()} ${path} ${status}`),
      ),
    );
    expect(successes.filter((each) => !each.endsWith(" 200")).sort()).toEqual([
      "POST /api/v1/calendar/connections 201",
      "POST /api/v1/conversations 201",
      "POST /api/v1/webhooks 201",
    ]);
  });

  it("tells browsers not to guess, frame, leak or keep what it answers, and names the request", async () => {
    for (const { path, allowed } of addresses) {
      const { headers } = await alice.send({ method: allowed.includes("GET") ? "GET" : "DELETE", url: path });
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "x-request-id": expect.stringMatching(/^req_/),
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "cache-control": expect.stringMatching(/no-store|no-cache/),
      });
      if (path.startsWith("/api/v1/"))
        for (const name of ["limit", "remaining", "reset"])
          expect(headers[`x-ratelimit-${name}`], path).toMatch(/^\d+$/);
    }
  });
});

describe("what is cached", () => {
  it.each(["", "/transcript", "/keypoints", "/feedback"])(
    "costs no body while it is unchanged: a conversation's %s",
    async (part) => {
      const url = `/api/v1/conversations/${id}${part}`;
      const etag = String((await alice.get(url)).headers.etag);
      for (const known of [etag, `"other", ${etag}`, "*", etag.replace("W/", "")]) {
        const answer = await alice.get(url, { "if-none-match": known });
        expect([answer.statusCode, answer.body]).toEqual([304, ""]);
        expect(answer.headers.etag).toBe(etag);
      }
      expect((await alice.get(url, { "if-none-match": '"other"' })).statusCode).toBe(200);
    },
  );

  it("has another tag as soon as it says something else", async () => {
    const own = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data.id;
    const url = `/api/v1/conversations/${own}`;
    const etag = String((await alice.get(url)).headers.etag);
    await alice.send({ method: "PATCH", url, payload: { title: "Another title" } });
    const answer = await alice.get(url, { "if-none-match": etag });
    expect([answer.statusCode, answer.json().data.title]).toEqual([200, "Another title"]);
  });

  it("counts as a request also where it is unchanged", async () => {
    const url = `/api/v1/conversations/${id}/feedback`;
    const { headers } = await alice.get(url);
    const again = await alice.get(url, { "if-none-match": String(headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(Number(headers["x-ratelimit-remaining"]) - Number(again.headers["x-ratelimit-remaining"])).toBe(1);
  });
});

it("a request has one id: in the header, in the error's body and in its line of the log", async () => {
  lines.length = 0;
  const answer = await alice.get("/api/v1/conversations/sess_none");
  const requestId = answer.headers["x-request-id"];
  expect(answer.json().error.requestId).toBe(requestId);
  await expect
    .poll(() => lines.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId))
    .toMatchObject([
      { route: "/api/v1/conversations/:id", method: "GET", status: 404, userId: alice.user.id },
    ]);
});

describe("the list of conversations", () => {
  const list = async (query: string) => (await alice.get(`/api/v1/conversations?${query}`)).json();

  it("takes every limit from 1 to 100, 20 where none is told, and blank fields as missing", async () => {
    expect((await list("limit=1")).pagination.limit).toBe(1);
    expect((await list("limit=100")).pagination.limit).toBe(100);
    expect((await list("search=")).pagination).toEqual((await list("")).pagination);
    expect((await list("")).pagination).toMatchObject({ limit: 20, offset: 0 });
  });

  it("takes a date alone as its midnight, UTC", async () => {
    const bob = await test.signUp();
    await bob.post("/api/v1/conversations?analyze=false", {
      ...importBody(),
      startTime: "2026-03-18T00:00:00Z",
    });
    const total = async (since: string) =>
      (await bob.get(`/api/v1/conversations?since=${since}`)).json().pagination.total;
    expect([await total("2026-03-18"), await total("2026-03-19")]).toEqual([1, 0]);
  });
});

describe("bodies that may be left out", () => {
  it.each(["keypoints", "feedback", "email", "share"])(
    "mean the same as an empty one of JSON and as {}: POST …/%s",
    async (verb) => {
      const url = `/api/v1/conversations/${id}/${verb}`;
      const headers = { "content-type": "application/json" };
      const answers = [
        await alice.send({ method: "POST", url }),
        await alice.send({ method: "POST", url, headers, payload: "" }),
        await alice.send({ method: "POST", url, headers, payload: "{}" }),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
      const [first, ...others] = answers.map((answer) => answer.json().data);
      for (const other of others) expect(other).toEqual(first);
    },
  );
});
