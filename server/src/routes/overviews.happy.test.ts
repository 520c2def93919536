import { briefingAnswer, digestAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
let launchId: string;
const now = new Date("2026-03-20T12:00:00Z");
beforeAll(async () => {
  test = await startTestApp({ now: () => now });
  alice = await test.signUp();
  launchId = (await alice.post("/api/v1/conversations", importBody())).json().data.id;
  const budget = {
    title: "Budget",
    startTime: "2026-02-01T09:00:00Z",
    segments: [
      { speaker: "Alice", text: "The marketing budget is what we have to settle." },
      { speaker: "Carla", text: "The load test is not part of it." },
    ],
  };
  await alice.post("/api/v1/conversations", budget);
  await test.runJobs();
});
afterAll(() => test.close());

const briefing = async (caller: Caller, search: string) =>
  briefingAnswer.parse((await caller.get(`/api/v1/briefing?search=${encodeURIComponent(search)}`)).json())
    .data;

describe("GET /briefing", () => {
  it("finds meetings by who was there, by title and by what was said", async () => {
    expect((await briefing(alice, "carla")).pastMeetings.map(({ title }) => title)).toEqual(["Budget"]);
    expect((await briefing(alice, "launch check")).pastMeetings[0]?.id).toBe(launchId);
    const spoken = await briefing(alice, "load test");
    expect(spoken.pastMeetings.map(({ title }) => title)).toEqual(["Launch check-in", "Budget"]);
    expect(spoken.passages[0]?.snippet).toContain("<mark>load</mark>");
  });

  it("has the topics and the tasks that are still open", async () => {
    const { pastMeetings, openActionItems } = await briefing(alice, "Bob");
    expect(pastMeetings[0]?.participants).toEqual(["Alice", "Bob"]);
    expect(openActionItems.length).toBeGreaterThan(0);
    const [first] = openActionItems;
    await alice.send({
      method: "PATCH",
      url: `/api/v1/action-items/${first?.id}`,
      payload: { status: "done" },
    });
    const after = await briefing(alice, "Bob");
    expect(after.openActionItems.map(({ id }) => id)).not.toContain(first?.id);
  });

  it("knows nothing of other people's meetings", async () => {
    const eve = await test.signUp();
    const found = await briefing(eve, "Bob");
    expect([found.pastMeetings, found.openActionItems, found.passages]).toEqual([[], [], []]);
  });

  it("names a search that is missing", async () => {
    const answer = await alice.get("/api/v1/briefing?limit=21");
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json()
        .error.details.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(["limit", "search"]);
  });
});

describe("GET /digest", () => {
  it("has the meetings of the days asked for, with score and minutes", async () => {
    const week = digestAnswer.parse((await alice.get("/api/v1/digest")).json()).data;
    expect(week.meetings.map(({ id }) => id)).toEqual([launchId]);
    expect(week.meetings[0]?.overallScore).toBe(week.averageScore);
    expect(week.totalMinutes).toBe(1);
    const longer = digestAnswer.parse((await alice.get("/api/v1/digest?days=60")).json()).data;
    expect(longer.meetings).toHaveLength(2);
  });

  it("is empty, and not an error, where nothing happened", async () => {
    const eve = await test.signUp();
    const { data } = digestAnswer.parse((await eve.get("/api/v1/digest")).json());
    expect(data).toMatchObject({ meetings: [], averageScore: null, totalMinutes: 0 });
  });
});
