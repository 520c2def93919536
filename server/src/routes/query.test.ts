import { errorBody, queryAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { generationsUsed } from "./testing/steps.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/query";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

/** A meeting of two about the given lines, beside the usual ones. */
async function imported(
  caller: Caller,
  title: string,
  startTime: string,
  lines: readonly string[],
): Promise<string> {
  const { segments } = importBody();
  const own = lines.map((text, position) => ({
    speaker: position % 2 === 0 ? "Alice" : "Chloe",
    text,
    startMs: 100_000 + position * 6_000,
    endMs: 105_000 + position * 6_000,
  }));
  const body = { title, startTime, segments: [...segments, ...own] };
  return (await caller.post("/api/v1/conversations?analyze=false", body)).json().data.id;
}

async function ask(caller: Caller, query: string) {
  const answer = await caller.post(url, { query });
  expect(answer.statusCode, answer.body).toBe(200);
  return queryAnswer.parse(answer.json()).data;
}

const roof = ["The roof of the warehouse leaks again.", "The roofers want nine thousand euros to mend it."];
const roofLater = [
  "The warehouse roof is dry since the roofers came.",
  "Then we can store the paper there again.",
];

describe("a question over all conversations", () => {
  it("is answered from those that speak of it, with verbatim citations from each", async () => {
    const alice = await test.signUp();
    const first = await imported(alice, "Building", "2026-02-01T09:00:00Z", roof);
    const second = await imported(alice, "Building again", "2026-03-01T09:00:00Z", roofLater);
    await imported(alice, "Launch", "2026-04-01T09:00:00Z", []);
    const answer = await ask(alice, " What about the warehouse roof? ");
    expect(answer.query).toBe("What about the warehouse roof?");
    const titles = new Map([
      [first, "Building"],
      [second, "Building again"],
    ]);
    for (const { conversationId, title } of answer.citations) expect(titles.get(conversationId)).toBe(title);
    expect(new Set(answer.citations.map(({ conversationId }) => conversationId))).toEqual(
      new Set([first, second]),
    );
    for (const { conversationId, segmentId, quote, speaker, timestamp } of answer.citations) {
      const { segments } = (await alice.get(`/api/v1/conversations/${conversationId}/transcript`)).json()
        .data;
      const segment = segments.find((each: { id: string }) => each.id === segmentId);
      expect(segment).toMatchObject({ speaker, timestamp });
      expect(segment.text).toContain(quote);
      expect(answer.response).toContain(quote);
    }
    expect(answer.response).toContain("Building (2026-02-01):");
    expect(answer.suggestedQueries.length).toBeGreaterThan(0);
  });

  it("is said not to have been discussed where nobody spoke of it, or there is nothing yet", async () => {
    const alice = await test.signUp();
    for (const count of [0, 1]) {
      if (count === 1) await imported(alice, "Building", "2026-02-01", roof);
      const answer = await ask(alice, "What about parking permits?");
      expect(answer).toMatchObject({ response: expect.stringMatching(/not discussed/), citations: [] });
    }
  });

  it("reads nothing of another user's", async () => {
    const [alice, eve] = [await test.signUp(), await test.signUp()];
    await imported(alice, "Building", "2026-02-01", roof);
    await imported(eve, "Launch", "2026-02-01", []);
    const answer = await ask(eve, "What about the warehouse roof?");
    expect(answer.citations).toEqual([]);
    expect(answer.response).toMatch(/not discussed/);
  });

  it("about what every meeting has is answered from the newest ones", async () => {
    const alice = await test.signUp();
    const ids: string[] = [];
    for (let month = 1; month <= 8; month++)
      ids.push(await imported(alice, `Month ${month}`, `2026-0${month}-01`, []));
    const { citations } = await ask(alice, "What was decided?");
    const cited = [...new Set(citations.map(({ conversationId }) => conversationId))];
    expect(cited).toEqual(ids.slice(2).reverse());
  });

  it("about somebody finds the conversations in which they speak", async () => {
    const alice = await test.signUp();
    const id = await imported(alice, "Building", "2026-02-01", roof);
    await imported(alice, "Launch", "2026-03-01", []);
    const { citations } = await ask(alice, "What did Chloe say?");
    expect(citations.map((each) => [each.conversationId, each.speaker])).toContainEqual([id, "Chloe"]);
  });

  it.each([
    ["none", {}],
    ["a blank one", { query: " " }],
    ["501 characters", { query: "x".repeat(501) }],
  ])("is refused where there is %s", async (_case, body) => {
    const answer = await (await test.signUp()).post(url, body);
    expect(answer.statusCode).toBe(400);
    expect(errorBody.parse(answer.json()).error.details?.map(({ path }) => path)).toEqual(["query"]);
  });

  it("may be any text at all", async () => {
    const alice = await test.signUp();
    await imported(alice, "Building", "2026-02-01", roof);
    for (const query of ["🙂".repeat(500), "'", "&|!", "a:* <-> b", "\\", "何を決めましたか", "%"])
      await ask(alice, query);
  });

  it("counts as one generation, and not at all where it failed or none is left", async () => {
    const settings = { defaultTier: "enterprise", requestsPerHour: null, generationsPerMonth: 1 } as const;
    const limited = await startTestApp({ settings });
    const alice = await limited.signUp();
    await imported(alice, "Building", "2026-02-01", roof);
    const { answer } = limited.ctx.analyzer;
    Object.assign(limited.ctx.analyzer, { answer: () => Promise.reject(new Error("the secret inside")) });
    const failed = await alice.post(url, { query: "What about the roof?" });
    expect([failed.statusCode, failed.json().error.code]).toEqual([500, "internal_error"]);
    expect(failed.body).not.toContain("secret");
    Object.assign(limited.ctx.analyzer, { answer });
    const answers = await Promise.all(
      ["roof", "warehouse", "euros"].map((word) => alice.post(url, { query: `What about the ${word}?` })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 429, 429]);
    expect(await generationsUsed(alice)).toBe(1);
    await limited.close();
  });
});
