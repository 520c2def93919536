import { signalsAnswer } from "@convo/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type IcsServer, icsEvent, icsFile, startIcsServer } from "./testing/ics-server.ts";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";
import { startReceiver } from "./testing/webhook-receiver.ts";

let test: TestApp;
let feed: IcsServer;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp({ now: () => new Date("2026-03-18T16:00:00Z") });
  feed = await startIcsServer();
});
beforeEach(async () => {
  feed.calendar = icsFile([icsEvent("launch", at("14:00"), 30, "SUMMARY:Launch review")]);
  alice = await test.signUp();
});
afterAll(async () => {
  await feed.close();
  await test.close();
});

const at = (time: string) => new Date(`2026-03-18T${time}:00Z`);

async function connect(): Promise<string> {
  const answer = await alice.post("/api/v1/calendar/connections", { url: feed.url });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().data.id;
}

const eventId = async () =>
  (await alice.get("/api/v1/calendar/events?timeMin=2026-01-01")).json().data[0].id as string;

/** Twelve segments from 14:00 on, 71 seconds long. */
const { title: _told, ...untitled } = importBody();

async function importOne(change: object = {}, query = "") {
  const answer = await alice.post(`/api/v1/conversations${query}`, { ...untitled, ...change });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().data;
}

async function stored(id: string) {
  const record = await test.ctx.store.conversations.get(alice.user.id, id);
  if (record === null) throw new Error("no such conversation");
  return record;
}

describe("a conversation at the time of an event", () => {
  it("takes its title and its schedule at the import, and is measured against it", async () => {
    await connect();
    const { id, title, linkedCalendarEventId } = await importOne();
    expect([title, linkedCalendarEventId]).toEqual(["Launch review", await eventId()]);
    expect(await stored(id)).toMatchObject({
      titleSource: "calendar",
      scheduledStart: at("14:00"),
      scheduledEnd: at("14:30"),
      revision: 1,
    });
    await test.runJobs();
    const { data } = signalsAnswer.parse((await alice.get(`/api/v1/conversations/${id}/signals`)).json());
    const overrun = data.conversation.find((signal) => signal.id.includes("overrun"));
    expect(overrun?.value).not.toBeNull();
    expect(overrun).toBeDefined();
  });

  it("keeps the title and the schedule that it was told", async () => {
    await connect();
    const told = { title: "Mine", scheduledEnd: "2026-03-18T14:20:00Z" };
    const { id, title, linkedCalendarEventId } = await importOne(told);
    expect([title, linkedCalendarEventId]).toEqual(["Mine", await eventId()]);
    expect(await stored(id)).toMatchObject({ scheduledStart: at("14:00"), scheduledEnd: at("14:20") });
  });

  it("keeps the event that it was told, and takes from it what it has", async () => {
    feed.calendar = icsFile([
      icsEvent("other", at("09:00"), 30, "SUMMARY:Another meeting"),
      icsEvent("launch", at("14:00"), 30),
    ]);
    await connect();
    const told = await eventId();
    expect(await importOne({ calendarEventId: told })).toMatchObject({
      title: "Another meeting",
      linkedCalendarEventId: told,
    });
    const foreign = await importOne({ calendarEventId: "their-own-id" });
    expect(foreign.linkedCalendarEventId).toBe("their-own-id");
    expect(foreign.title).not.toBe("launch");
  });

  it("is linked with none where nobody said when it was: the time of import is none", async () => {
    feed.calendar = icsFile([icsEvent("now", at("15:55"), 30)]);
    await connect();
    const { id, linkedCalendarEventId } = await importOne({ startTime: undefined });
    await test.runJobs();
    expect([linkedCalendarEventId, (await stored(id)).linkedCalendarEventId]).toEqual([null, null]);
  });

  it("is linked with no event of whole days, none that was cancelled, and none of another user", async () => {
    await connect();
    alice = await test.signUp();
    feed.calendar = icsFile([
      ["UID:fair", "SUMMARY:Fair", "DTSTART;VALUE=DATE:20260318"],
      icsEvent("gone", at("14:00"), 30, "STATUS:CANCELLED"),
    ]);
    await connect();
    const { id, linkedCalendarEventId } = await importOne();
    await test.runJobs();
    expect([linkedCalendarEventId, (await stored(id)).linkedCalendarEventId]).toEqual([null, null]);
  });
});

describe("an event that comes after the conversation", () => {
  it("links it by the job, counts its revision up, tells webhooks, and has its feedback made again", async () => {
    const { id } = await importOne();
    await test.runJobs();
    const before = await test.ctx.store.feedback.get(alice.user.id, id);
    const receiver = await startReceiver();
    await alice.post("/api/v1/webhooks", { url: receiver.url, events: ["conversation.updated"] });
    await connect();
    await test.runJobs();
    await receiver.close();
    expect(receiver.events().map(({ data }) => data)).toEqual([
      { conversationId: id, title: "Launch review" },
    ]);
    expect(await stored(id)).toMatchObject({
      title: "Launch review",
      linkedCalendarEventId: await eventId(),
      scheduledEnd: at("14:30"),
      revision: 2,
      status: "ready",
    });
    const after = await test.ctx.store.feedback.get(alice.user.id, id);
    expect([before?.revision, after?.revision]).toEqual([1, 2]);
  });

  it("makes no feedback where none was wanted", async () => {
    const { id } = await importOne({}, "?analyze=false");
    await connect();
    await test.runJobs();
    expect(await stored(id)).toMatchObject({ title: "Launch review", revision: 2, status: "ready" });
    expect(await test.ctx.store.feedback.get(alice.user.id, id)).toBeNull();
  });

  it("leaves what it gave when its calendar is disconnected, and links only once", async () => {
    const { id } = await importOne();
    const connection = await connect();
    await test.runJobs();
    const linked = await stored(id);
    await alice.send({ method: "DELETE", url: `/api/v1/calendar/connections/${connection}` });
    await connect();
    await test.runJobs();
    expect(await stored(id)).toEqual(linked);
  });
});
