import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/user/profile";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function refusedPaths(body: object): Promise<string[]> {
  const before = (await alice.get(url)).json();
  const answer = await alice.send({ method: "PATCH", url, payload: body });
  expect(answer.statusCode).toBe(400);
  expect((await alice.get(url)).json()).toEqual(before);
  const { code, details = [] } = errorBody.parse(answer.json()).error;
  expect(code).toBe("validation_error");
  return details.map(({ path }) => path).sort();
}

describe("a profile that cannot be", () => {
  it("is refused whole, naming every wrong field", async () => {
    const aliases = ["Ali", " ", "x".repeat(101), 5];
    const body = { name: "x".repeat(201), timezone: "Mars/Olympus", language: "not a tag", aliases };
    expect(await refusedPaths(body)).toEqual([
      "aliases.1",
      "aliases.2",
      "aliases.3",
      "language",
      "name",
      "timezone",
    ]);
  });

  it.each([
    ["timezone", { timezone: "+01:00" }],
    ["timezone", { timezone: "Europe/Berlin\0" }],
    ["name", { name: "a\0b" }],
    ["name", { name: null }],
    ["aliases.0", { aliases: ["a\0b"] }],
    ["aliases", { aliases: "Ali" }],
    ["aliases", { aliases: Array.from({ length: 51 }, (_, position) => `A${position}`) }],
  ])("names %s in %j", async (path, body) => {
    expect(await refusedPaths(body)).toEqual([path]);
  });

  it("counts a name in code points", async () => {
    const answer = await alice.send({ method: "PATCH", url, payload: { name: "🙂".repeat(200) } });
    expect(answer.statusCode).toBe(200);
  });
});
