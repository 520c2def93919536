import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

describe("trends that cannot be", () => {
  it.each([
    [{ since: "soon", until: "later", meetingType: "party" }, ["meetingType", "since", "until"]],
    [{ signals: "pace,charm,__proto__" }, ["signals"]],
    [{ signals: "a\0b" }, ["signals"]],
    [{ signals: "pace,".repeat(500) }, ["signals"]],
  ])("name every wrong parameter of %j", async (query, paths) => {
    const answer = await alice.send({
      method: "GET",
      url: "/api/v1/feedback/trends",
      query: query as Record<string, string>,
    });
    expect(answer.statusCode).toBe(400);
    const { code, details = [] } = errorBody.parse(answer.json()).error;
    expect([code, details.map(({ path }) => path).sort()]).toEqual(["validation_error", paths]);
  });

  it("takes blank signals for none", async () => {
    const answer = await alice.get("/api/v1/feedback/trends?signals=%20,%20");
    expect(answer.json()).toEqual({ data: { points: [], baseline: null } });
  });
});
