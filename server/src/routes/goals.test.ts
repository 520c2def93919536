import { errorBody, type Goals, goalsAnswer, type PutGoalsRequest } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleConversation, sampleFeedback } from "../testing/samples.ts";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/goals";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

type Wanted = PutGoalsRequest["goals"];

async function put(caller: Caller, goals: Wanted): Promise<Goals> {
  const answer = await caller.send({ method: "PUT", url, payload: { goals } });
  expect(answer.statusCode, answer.body).toBe(200);
  return goalsAnswer.parse(answer.json()).data;
}

async function get(caller: Caller): Promise<Goals> {
  const answer = await caller.get(url);
  expect(answer.statusCode, answer.body).toBe(200);
  return goalsAnswer.parse(answer.json()).data;
}

async function refused(caller: Caller, payload: object): Promise<string[]> {
  const answer = await caller.send({ method: "PUT", url, payload });
  expect(answer.statusCode, answer.body).toBe(400);
  const { code, details = [] } = errorBody.parse(answer.json()).error;
  expect(code).toBe("validation_error");
  return details.map(({ path }) => path).sort();
}

/** A conversation whose feedback has these numbers. */
async function scored(caller: Caller, day: string, score: number, pace: number | null): Promise<void> {
  const { store } = test.ctx;
  const conversation = sampleConversation({ startTime: new Date(day) });
  const { id } = await store.conversations.insert(caller.user.id, conversation, []);
  const made = sampleFeedback(id, { overallScore: score });
  const about = { id: "pace", name: "Pace", unit: "words/min", segmentIds: [] };
  const signal = pace === null ? { ...about, value: pace, reason: "No times." } : { ...about, value: pace };
  const speakers = [{ name: "Alice", isUser: true, signals: [signal] }];
  const signals = { timeGrade: "cues" as const, conversation: [], speakers };
  await store.feedback.put(caller.user.id, { ...made, signals }, "{}");
}

describe("goals", () => {
  it("are none at first", async () => {
    expect(await get(await test.signUp())).toEqual({ goals: [] });
  });

  it("come back in the order in which they were put, and all of them are replaced", async () => {
    const alice = await test.signUp();
    const first: Wanted = [
      { metric: "pace", target: 150, direction: "atMost" },
      { metric: " listening ", target: 7.5, direction: "atLeast" },
      { metric: "talkListenRatio", target: 0.45, direction: "atMost" },
    ];
    const unknown = { current: null, met: null };
    const listening = { metric: "listening", target: 7.5, direction: "atLeast", ...unknown };
    expect(await put(alice, first)).toEqual({
      goals: [{ ...first[0], ...unknown }, listening, { ...first[2], ...unknown }],
    });
    const second: Wanted = [
      { metric: "overallScore", target: 8, direction: "atLeast" },
      { metric: "pace", target: 140, direction: "atMost" },
    ];
    await put(alice, second);
    expect(await get(alice)).toEqual({ goals: second.map((goal) => ({ ...goal, ...unknown })) });
    expect(await put(alice, [])).toEqual({ goals: [] });
  });

  it("are measured against the median of the last three conversations that measured the metric", async () => {
    const alice = await test.signUp();
    await scored(alice, "2026-02-01", 1, 100);
    await scored(alice, "2026-02-05", 8, null);
    await scored(alice, "2026-02-02", 2, 180);
    await scored(alice, "2026-02-03", 9, 120);
    await scored(alice, "2026-02-04", 6, null);
    const { goals } = await put(alice, [
      { metric: "overallScore", target: 8, direction: "atLeast" },
      { metric: "pace", target: 119, direction: "atMost" },
      { metric: "clarity", target: 8.5, direction: "atMost" },
      { metric: "talkListenRatio", target: 0.6, direction: "atLeast" },
      { metric: "hedges", target: 1, direction: "atMost" },
    ]);
    expect(goals.map(({ current, met }) => [current, met])).toEqual([
      [8, true],
      [120, false],
      [8.5, true],
      [0.5, false],
      [null, null],
    ]);
  });

  it("are nobody else's, and are not measured by what others do", async () => {
    const [alice, bob] = [await test.signUp(), await test.signUp({ name: "Bob" })];
    await scored(alice, "2026-02-01", 9, 120);
    await put(alice, [{ metric: "pace", target: 150, direction: "atMost" }]);
    expect(await get(bob)).toEqual({ goals: [] });
    const { goals } = await put(bob, [{ metric: "pace", target: 1, direction: "atLeast" }]);
    expect(goals).toMatchObject([{ current: null }]);
    expect((await get(alice)).goals).toMatchObject([{ target: 150, current: 120, met: true }]);
  });

  it("are those of one of two that are put at once, never of both", async () => {
    const alice = await test.signUp();
    const one: Wanted = [{ metric: "pace", target: 150, direction: "atMost" }];
    const other: Wanted = [{ metric: "hedges", target: 2, direction: "atMost" }];
    await Promise.all(Array.from({ length: 6 }, (_, at) => put(alice, at % 2 === 0 ? one : other)));
    expect((await get(alice)).goals).toHaveLength(1);
  });
});

describe("goals that cannot be", () => {
  it("are refused with every wrong field named, and leave the goals as they were", async () => {
    const alice = await test.signUp();
    await put(alice, [{ metric: "pace", target: 150, direction: "atMost" }]);
    const atLeast = { direction: "atLeast" };
    const goals = [
      { metric: "clarity", target: 8.25, ...atLeast },
      { metric: "overallScore", target: 10.5, ...atLeast },
      { metric: "talkListenRatio", target: 1.01, ...atLeast },
      { metric: "balance", target: -0.1, ...atLeast },
      { metric: "agenda", target: 0.5, ...atLeast },
      { metric: "hedges", target: 100_001, ...atLeast },
      { metric: "charm", target: 1, ...atLeast },
      { metric: "pace", target: 1, ...atLeast },
      { metric: "pace", target: 2, ...atLeast },
    ];
    expect(await refused(alice, { goals })).toEqual([
      "goals.0.target",
      "goals.1.target",
      "goals.2.target",
      "goals.3.target",
      "goals.4.target",
      "goals.5.target",
      "goals.6.metric",
      "goals.8.metric",
    ]);
    expect((await get(alice)).goals).toMatchObject([{ metric: "pace", target: 150 }]);
  });

  it.each([
    [{}, ["goals"]],
    [{ goals: "pace" }, ["goals"]],
    [{ goals: [{ metric: " ", target: "8", direction: "up" }] }, ["direction", "metric", "target"].map(at)],
    [{ goals: [{ metric: "a\0b", target: null }] }, ["direction", "metric", "target"].map(at)],
    [{ goals: Array(21).fill({ metric: "pace", target: 1, direction: "atMost" }) }, ["goals"]],
  ])("are refused where they have the wrong form: %j", async (payload, paths) => {
    expect(await refused(await test.signUp(), payload)).toEqual(paths);
  });

  it("may be twenty", async () => {
    const alice = await test.signUp();
    const { id } = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data;
    const measured = (await alice.get(`/api/v1/conversations/${id}/signals`)).json().data;
    const goals = (measured.speakers[0].signals as { id: string }[])
      .slice(0, 20)
      .map((signal): Wanted[number] => ({ metric: signal.id, target: 1, direction: "atMost" }));
    expect((await put(alice, goals)).goals).toHaveLength(20);
  });
});

function at(field: string): string {
  return `goals.0.${field}`;
}
