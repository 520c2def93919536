import { type Trends, trendsAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoredFeedback } from "../services/context.ts";
import { sampleConversation, sampleFeedback } from "../testing/samples.ts";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

async function trendsOf(caller: Caller, query: Record<string, string> = {}): Promise<Trends> {
  const answer = await caller.send({ method: "GET", url: "/api/v1/feedback/trends", query });
  expect(answer.statusCode, answer.body).toBe(200);
  return trendsAnswer.parse(answer.json()).data;
}

interface Scored {
  readonly day: string;
  readonly score: number;
  readonly clarity?: number | null;
  readonly meetingType?: StoredFeedback["explanation"]["meetingType"];
  readonly signals?: StoredFeedback["signals"];
}

/** A conversation with feedback as if the engine had made it. */
async function scored(caller: Caller, { day, score, clarity = score, ...given }: Scored): Promise<string> {
  const { store } = test.ctx;
  const conversation = sampleConversation({ title: `On ${day}`, startTime: new Date(day) });
  const { id } = await store.conversations.insert(caller.user.id, conversation, []);
  const made = sampleFeedback(id, { overallScore: score });
  const { feedback, explanation } = made;
  const document = {
    ...made,
    feedback: {
      ...feedback,
      overallScore: score,
      categoryScores: { ...feedback.categoryScores, clarity },
      talkListenRatio: score / 10,
    },
    explanation: { ...explanation, meetingType: given.meetingType ?? "one-to-one" },
    ...(given.signals && { signals: given.signals }),
  };
  await store.feedback.put(caller.user.id, document, "{}");
  return id;
}

const signal = (id: string, value: number | null) => {
  const about = { id, name: id, unit: "count", segmentIds: [] };
  return value === null ? { ...about, value, reason: "No end times." } : { ...about, value };
};

describe("trends", () => {
  it("are empty, without a baseline, before there is any feedback", async () => {
    const alice = await test.signUp();
    await alice.post("/api/v1/conversations?analyze=false", importBody());
    expect(await trendsOf(alice)).toEqual({ points: [], baseline: null });
  });

  it("show what the feedback and the signals of a conversation say", async () => {
    const alice = await test.signUp();
    const { id } = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data;
    await alice.post(`/api/v1/conversations/${id}/feedback`);
    const path = `/api/v1/conversations/${id}`;
    const document = (await alice.get(`${path}/feedback?include=evidence`)).json().data;
    const measured = (await alice.get(`${path}/signals`)).json().data;
    const own = measured.speakers.find(({ isUser }: { isUser: boolean }) => isUser).signals;
    const valueIn = (signals: { id: string; value: number }[], wanted: string) =>
      signals.find((one) => one.id === wanted)?.value;
    const { points } = await trendsOf(alice, { signals: " pace, balance,pace,late-start," });
    expect(points).toEqual([
      {
        conversationId: id,
        title: "Launch check-in",
        startTime: "2026-03-18T14:00:00.000Z",
        meetingType: document.explanation.meetingType,
        overallScore: document.overallScore,
        categoryScores: document.feedback.categoryScores,
        talkListenRatio: document.feedback.talkListenRatio,
        signals: {
          pace: valueIn(own, "pace"),
          balance: valueIn(measured.conversation, "balance"),
          "late-start": null,
        },
      },
    ]);
    expect(points[0]?.signals?.pace).toBeGreaterThan(50);
  });

  it("come oldest first, whenever they were made, and follow feedback that is made again", async () => {
    const alice = await test.signUp();
    await scored(alice, { day: "2026-02-02", score: 6 });
    const id = await scored(alice, { day: "2026-02-01", score: 5 });
    await scored(alice, { day: "2026-02-03", score: 7 });
    const overall = async () => (await trendsOf(alice)).points.map(({ overallScore }) => overallScore);
    expect(await overall()).toEqual([5, 6, 7]);
    await test.ctx.store.feedback.put(alice.user.id, sampleFeedback(id, { overallScore: 9 }), "{}");
    expect(await overall()).toEqual([9, 6, 7]);
    await alice.send({ method: "DELETE", url: `/api/v1/conversations/${id}` });
    expect(await overall()).toEqual([6, 7]);
  });

  it("take the user's signal, also where it is null, before one of all together", async () => {
    const alice = await test.signUp();
    const speaker = { name: "Bob", isUser: false, signals: [signal("agenda", 7), signal("pace", 9)] };
    const user = { name: "Alice", isUser: true, signals: [signal("agenda", null), signal("pace", 2)] };
    const conversation = [signal("agenda", 1), signal("decisions", 3)];
    const signals = { timeGrade: "cues" as const, conversation, speakers: [speaker, user] };
    await scored(alice, { day: "2026-02-01", score: 5, signals });
    const { points } = await trendsOf(alice, { signals: "agenda,pace,decisions,hedges" });
    expect(points[0]?.signals).toEqual({ agenda: null, pace: 2, decisions: 3, hedges: null });
  });

  it("keep to the time and the kind of meeting that are told", async () => {
    const alice = await test.signUp();
    for (const day of ["2026-02-01", "2026-02-02", "2026-02-03"]) await scored(alice, { day, score: 5 });
    await scored(alice, { day: "2026-02-04", score: 8, meetingType: "demo" });
    const days = async (query: Record<string, string>) =>
      (await trendsOf(alice, query)).points.map(({ title }) => Number(title.slice(-2)));
    expect(await days({ since: "2026-02-02", until: "2026-02-04" })).toEqual([2, 3]);
    expect(await days({ since: "2026-02-02T00:00:01Z" })).toEqual([3, 4]);
    expect(await days({ meetingType: "demo" })).toEqual([4]);
    expect(await days({ until: "2026-01-01" })).toEqual([]);
  });

  it("show nobody what another scored", async () => {
    const [alice, bob] = [await test.signUp(), await test.signUp({ name: "Bob" })];
    for (const day of ["2026-02-01", "2026-02-02", "2026-02-03"]) await scored(alice, { day, score: 5 });
    await scored(bob, { day: "2026-02-04", score: 8 });
    expect(await trendsOf(bob)).toMatchObject({ points: [{ overallScore: 8 }], baseline: null });
  });
});

describe("the baseline", () => {
  it("is the median of all conversations before the newest, from three on", async () => {
    const alice = await test.signUp();
    const scores = [9, 4, 6];
    for (const [at, score] of scores.entries()) {
      await scored(alice, { day: `2026-02-0${at + 1}`, score, clarity: at === 1 ? null : score });
      expect((await trendsOf(alice)).baseline).toBeNull();
    }
    await scored(alice, { day: "2026-02-04", score: 1 });
    expect((await trendsOf(alice)).baseline).toEqual({
      count: 3,
      median: {
        overallScore: 6,
        // Two of them are no three.
        categoryScores: {
          clarity: null,
          listening: 8.5,
          timeManagement: 8.5,
          collaboration: 8.5,
          decisionMaking: 8.5,
        },
        talkListenRatio: 0.6,
      },
    });
    await scored(alice, { day: "2026-02-05", score: 1 });
    expect((await trendsOf(alice)).baseline).toMatchObject({ count: 4, median: { overallScore: 5 } });
  });

  it("stays the same whatever part of the time is looked at, and is of the same kind of meeting", async () => {
    const alice = await test.signUp();
    for (const [at, score] of [2, 3, 4, 9].entries())
      await scored(alice, { day: `2026-02-0${at + 1}`, score });
    await scored(alice, { day: "2026-01-01", score: 10, meetingType: "demo" });
    const query = { meetingType: "one-to-one", since: "2026-02-04" };
    expect(await trendsOf(alice, query)).toMatchObject({
      points: [{ overallScore: 9 }],
      baseline: { count: 3, median: { overallScore: 3 } },
    });
    expect((await trendsOf(alice, { since: "2026-03-01" })).baseline).toBeNull();
    expect((await trendsOf(alice, { meetingType: "demo" })).baseline).toBeNull();
  });

  it("has the chosen signals, from three conversations that measured them", async () => {
    const alice = await test.signUp();
    for (const [at, value] of [4, 6, 5, 1].entries()) {
      const own = [signal("pace", value), signal("hedges", at === 0 ? null : value)];
      const speakers = [{ name: "Alice", isUser: true, signals: own }];
      const signals = { timeGrade: "cues" as const, conversation: [], speakers };
      await scored(alice, { day: `2026-02-0${at + 1}`, score: 5, signals });
    }
    const { baseline } = await trendsOf(alice, { signals: "pace,hedges" });
    expect(baseline?.median.signals).toEqual({ pace: 5, hedges: null });
  });
});
