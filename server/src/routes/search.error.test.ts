import { errorBody, searchAnswer } from "@convo/contract";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
  await alice.post("/api/v1/conversations?analyze=false", importBody());
});
afterAll(() => test.close());

const search = (query: Record<string, string>) => alice.send({ method: "GET", url: "/api/v1/search", query });

describe("a search that cannot be", () => {
  it.each([
    [{}, ["q"]],
    [{ q: "  " }, ["q"]],
    [{ q: "x".repeat(501) }, ["q"]],
    [{ q: "x".repeat(10_000) }, ["q"]],
    [{ q: "a\0b" }, ["q"]],
    [
      { q: "plan", speaker: "a\0b", since: "soon", until: "later", limit: "0", offset: "-1" },
      ["limit", "offset", "since", "speaker", "until"],
    ],
    [{ q: "plan", offset: "99999999999" }, ["offset"]],
  ])("names every wrong field of %j", async (query, paths) => {
    const answer = await search(query as Record<string, string>);
    expect(answer.statusCode).toBe(400);
    const { code, details = [] } = errorBody.parse(answer.json()).error;
    expect([code, details.map(({ path }) => path).sort()]).toEqual(["validation_error", paths]);
  });

  it("takes 500 characters of any kind", async () => {
    expect((await search({ q: "🙂".repeat(500) })).statusCode).toBe(200);
    expect((await search({ q: "a ".repeat(249) })).statusCode).toBe(200);
  });
});

describe("a hostile search", () => {
  it.each([
    "'",
    "''",
    "\\",
    "\\'",
    "&|!",
    "!(",
    "<->",
    "a:*",
    "*",
    "a & | b",
    '"',
    '""',
    '"a',
    "a:ABCD",
    "%_",
    "$1",
    "'):*",
  ])("answers %s as any other", async (q) => {
    const answer = await search({ q });
    expect(answer.statusCode, answer.body).toBe(200);
    searchAnswer.parse(answer.json());
  });

  it("never fails, whatever is typed", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("'", "\\", "&", "|", "!", "<->", ":*", "(", ")", '"', "*", "load", "te", "\u0001", " "),
    );
    const query = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(query, async (q) => {
        const answer = await search({ q });
        if (answer.statusCode === 200) searchAnswer.parse(answer.json());
        else
          expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([
            400,
            "validation_error",
          ]);
      }),
      { numRuns: 150 },
    );
  });
});
