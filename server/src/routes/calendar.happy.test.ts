import {
  calendarConnectionAnswer,
  calendarConnectionsAnswer,
  calendarEventsAnswer,
  disconnectedCalendarAnswer,
} from "@convo/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type IcsServer, icsEvent, icsFile, startIcsServer } from "./testing/ics-server.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let feed: IcsServer;
let now = new Date();
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp({ now: () => now });
  feed = await startIcsServer();
});
beforeEach(async () => {
  now = new Date("2026-03-18T12:00:00Z");
  feed.calendar = icsFile([]);
  feed.listener = null;
  feed.requests.length = 0;
  alice = await test.signUp();
});
afterAll(async () => {
  await feed.close();
  await test.close();
});

const connections = "/api/v1/calendar/connections";

const at = (time: string) => new Date(`2026-03-${time}:00Z`);

async function connect(caller = alice) {
  const answer = await caller.post(connections, { url: feed.url });
  expect(answer.statusCode, answer.body).toBe(201);
  return calendarConnectionAnswer.parse(answer.json()).data;
}

async function events(query = "", caller = alice) {
  const answer = await caller.get(`/api/v1/calendar/events${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return calendarEventsAnswer.parse(answer.json());
}

const summaries = async (query = "", caller = alice) =>
  (await events(query, caller)).data.map(({ summary }) => summary);

describe("GET /calendar/events", () => {
  it("answers an empty list where no calendar is connected", async () => {
    expect(await events()).toEqual({ data: [], pagination: { total: 0, limit: 10, offset: 0 } });
  });

  it("has the documented shape, in the event's own zone", async () => {
    feed.calendar = icsFile([
      [
        "UID:stand-up",
        "SUMMARY:Weekly Standup",
        "DTSTART;TZID=America/New_York:20260319T090000",
        "DTEND;TZID=America/New_York:20260319T091500",
        "ATTENDEE;CN=Bob Roe;PARTSTAT=ACCEPTED:mailto:bob@example.com",
      ],
    ]);
    await connect();
    const [event] = (await events()).data;
    expect(event).toEqual({
      id: expect.stringMatching(/^evt_/),
      summary: "Weekly Standup",
      start: { dateTime: "2026-03-19T09:00:00-04:00", timeZone: "America/New_York" },
      end: { dateTime: "2026-03-19T09:15:00-04:00", timeZone: "America/New_York" },
      attendees: [{ email: "bob@example.com", displayName: "Bob Roe", responseStatus: "accepted" }],
    });
  });

  it("answers what is going on and what comes, the earliest first, by pages", async () => {
    feed.calendar = icsFile([
      icsEvent("over", at("18T11:00"), 60),
      icsEvent("third", at("20T09:00"), 30),
      icsEvent("first", at("18T11:30"), 60),
      icsEvent("second", at("19T09:00"), 30),
    ]);
    await connect();
    expect(await summaries()).toEqual(["first", "second", "third"]);
    expect(await summaries("?maxResults=2")).toEqual(["first", "second"]);
    const page = await events("?maxResults=2&offset=2");
    expect([page.data.length, page.pagination]).toEqual([1, { total: 3, limit: 2, offset: 2 }]);
  });

  it("keeps to the time that is asked for: events that end after timeMin and start before timeMax", async () => {
    feed.calendar = icsFile([icsEvent("early", at("18T08:00"), 60), icsEvent("late", at("18T10:00"), 60)]);
    await connect();
    const between = (from: string, to: string) =>
      summaries(`?timeMin=2026-03-${from}:00Z&timeMax=2026-03-${to}:00Z`);
    expect(await between("18T08:59", "18T10:00")).toEqual(["early"]);
    expect(await between("18T09:00", "18T10:01")).toEqual(["late"]);
    expect(await summaries("?timeMin=2026-03-18")).toEqual(["early", "late"]);
  });

  it("shows nobody another user's events", async () => {
    feed.calendar = icsFile([icsEvent("secret", at("19T09:00"), 30)]);
    await connect();
    expect(await summaries("", await test.signUp())).toEqual([]);
  });
});

describe("a connection", () => {
  it("never shows its address again, and stands in the audit log", async () => {
    const connection = await connect();
    const host = new URL(feed.url).host;
    expect(connection).toMatchObject({ kind: "ics", label: host, status: "active", error: null });
    const list = await alice.get(connections);
    expect(list.body).not.toContain("private-4711");
    expect(calendarConnectionsAnswer.parse(list.json()).data).toEqual({
      connections: [connection],
      kinds: ["ics"],
    });
    const { items } = await test.ctx.store.audit.list(alice.user.id, { limit: 10, offset: 0 });
    expect(items[0]).toMatchObject({ action: "calendar.connected", subject: connection.id });
    expect(JSON.stringify(items)).not.toContain("private-4711");
    const { rows } = await test.database.pool.query("SELECT access FROM convo.calendar_connections");
    expect(rows.map(({ access }) => access.toString("latin1")).join()).not.toContain("private-4711");
  });

  it("takes webcal for https", async () => {
    const url = feed.url.replace("http://", "webcal://");
    const answer = await alice.post(connections, { url });
    expect(answer.json().error.message).toMatch(/connection to 127.0.0.1:\d+ failed/);
  });

  it("is refreshed at once when that is asked for; events that stay keep their ids", async () => {
    feed.calendar = icsFile([icsEvent("stays", at("19T09:00"), 30), icsEvent("goes", at("19T10:00"), 30)]);
    const { id } = await connect();
    const before = (await events()).data;
    feed.calendar = icsFile([icsEvent("stays", at("19T09:30"), 30), icsEvent("comes", at("19T11:00"), 30)]);
    const answer = await alice.post(`${connections}/${id}/refresh`);
    expect(calendarConnectionAnswer.parse(answer.json()).data.status).toBe("active");
    const after = (await events()).data;
    expect(after.map(({ summary }) => summary)).toEqual(["stays", "comes"]);
    expect(after[0]?.id).toBe(before[0]?.id);
  });

  it("asks for changes only, and for everything on another day", async () => {
    feed.calendar = icsFile([icsEvent("one", at("19T09:00"), 30)]);
    const { id } = await connect();
    await alice.post(`${connections}/${id}/refresh`);
    expect(feed.requests[1]).toHaveProperty("if-none-match");
    now = at("19T08:00");
    await alice.post(`${connections}/${id}/refresh`);
    expect(feed.requests[2]).not.toHaveProperty("if-none-match");
    expect(await summaries()).toEqual(["one"]);
  });

  it("is gone with its events once it is disconnected, and can be connected again", async () => {
    feed.calendar = icsFile([icsEvent("one", at("19T09:00"), 30)]);
    const { id } = await connect();
    const answer = await alice.send({ method: "DELETE", url: `${connections}/${id}` });
    expect(disconnectedCalendarAnswer.parse(answer.json()).data).toEqual({ id, deleted: true });
    expect(await summaries()).toEqual([]);
    expect((await alice.send({ method: "DELETE", url: `${connections}/${id}` })).statusCode).toBe(404);
    expect((await connect()).id).not.toBe(id);
  });
});

describe("the refresh by the job", () => {
  it("comes every quarter of an hour, once, however many servers ask for it", async () => {
    await test.database.pool.query("DELETE FROM convo.calendar_connections");
    await connect();
    const { queueDue } = test.ctx.store.calendar;
    const second = (await test.database.openAgain()).store;
    const requests = async (minutes: number) => {
      now = new Date(at("18T12:00").getTime() + minutes * 60_000);
      const nextAt = new Date(now.getTime() + 15 * 60_000);
      await Promise.all([queueDue(now, nextAt), second.calendar.queueDue(now, nextAt)]);
      feed.requests.length = 0;
      await test.runJobs();
      return feed.requests.length;
    };
    await requests(0);
    expect([await requests(14), await requests(15), await requests(16)]).toEqual([0, 1, 0]);
  });

  it("tells what went wrong, keeps the events, waits longer each time, and forgets it when all is well", async () => {
    feed.calendar = icsFile([icsEvent("one", at("19T09:00"), 30)]);
    const { id } = await connect();
    feed.listener = (_request, answer) => answer.writeHead(503).end();
    const refresh = async () => {
      const answer = await alice.post(`${connections}/${id}/refresh`);
      const { dueAt } = (await test.ctx.store.calendar.connection(alice.user.id, id)) ?? {};
      const minutes = ((dueAt?.getTime() ?? 0) - now.getTime()) / 60_000;
      return { ...calendarConnectionAnswer.parse(answer.json()).data, minutes };
    };
    const failed = await refresh();
    expect(failed).toMatchObject({ status: "failing", minutes: 30 });
    expect(failed.error).toMatch(/status 503/);
    expect(failed.refreshedAt).toBe(now.toISOString());
    expect((await refresh()).minutes).toBe(60);
    for (let count = 0; count < 5; count += 1) await refresh();
    expect((await refresh()).minutes).toBe(12 * 60);
    expect(await summaries()).toEqual(["one"]);
    feed.listener = null;
    expect(await refresh()).toMatchObject({ status: "active", error: null, minutes: 15 });
  });
});
