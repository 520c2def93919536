import {
  accountStateAnswer,
  calendarConnectionsAnswer,
  calendarEventsAnswer,
  googleAuthorizationAnswer,
} from "@convo/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { calendarsWith } from "../calendar/calendars.ts";
import { googleCalendar } from "../calendar/google/google-calendar.ts";
import { outboundWith } from "../outbound/outbound.ts";
import { type GoogleItem, type GoogleServer, startGoogleServer } from "./testing/google-server.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let google: GoogleServer;
let alice: Caller;
let now = new Date();
beforeAll(async () => {
  google = await startGoogleServer();
  const { endpoints } = google;
  test = await startTestApp({
    now: () => now,
    calendars: calendarsWith({
      outbound: outboundWith({ allowHosts: [] }),
      google: googleCalendar({ clientId: "the id", clientSecret: "the secret", endpoints }),
    }),
  });
});
beforeEach(async () => {
  now = new Date("2026-03-18T12:00:00Z");
  Object.assign(google, { events: [], changes: null, expired: false, revoked: false });
  google.lists.length = 0;
  alice = await test.signUp();
});
afterAll(async () => {
  await test.ctx.calendars.close();
  await test.close();
  await google.close();
});

const item = (id: string, time: string, more: object = {}): GoogleItem => ({
  id,
  summary: id,
  start: { dateTime: `2026-03-${time}:00-04:00`, timeZone: "America/New_York" },
  end: { dateTime: `2026-03-${time}:30-04:00` },
  ...more,
});

async function ask(): Promise<string> {
  const answer = await alice.post("/api/v1/calendar/connections/google");
  expect(answer.statusCode, answer.body).toBe(200);
  return googleAuthorizationAnswer.parse(answer.json()).data.authorizationUrl;
}

function accept(grant: { code: string; state: string }) {
  return test.app.inject({
    method: "POST",
    url: "/calendar/google/callback",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(grant).toString(),
  });
}

async function connect() {
  const page = await accept(google.agree(await ask()));
  expect(page.statusCode, page.body).toBe(200);
  return connection();
}

async function connection() {
  const { data } = calendarConnectionsAnswer.parse((await alice.get("/api/v1/calendar/connections")).json());
  expect(data.connections).toHaveLength(1);
  return data.connections[0];
}

async function refresh() {
  const { id } = (await connection()) ?? {};
  return (await alice.post(`/api/v1/calendar/connections/${id}/refresh`)).json().data;
}

async function summaries(): Promise<string[]> {
  const answer = calendarEventsAnswer.parse((await alice.get("/api/v1/calendar/events")).json());
  return answer.data.map(({ summary }) => summary);
}

it("is offered where this server is registered at Google", async () => {
  const state = accountStateAnswer.parse((await test.app.inject("/api/account")).json());
  expect(state.data.offers.googleCalendar).toBe(true);
});

describe("connecting a Google account", () => {
  it("asks Google to read events only, for lasting access, with a challenge and a state", async () => {
    const { searchParams } = new URL(await ask());
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: "the id",
      redirect_uri: "https://convo.example.com/calendar/google/callback",
      scope: "https://www.googleapis.com/auth/calendar.events.readonly",
      access_type: "offline",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(searchParams.get("state")).not.toContain(alice.user.id);
  });

  it("asks whoever comes back whose account it is for, and connects nothing until they agree", async () => {
    const grant = google.agree(await ask());
    const page = await test.app.inject(`/calendar/google/callback?${new URLSearchParams(grant)}`);
    expect(page.headers["content-type"]).toMatch(/text\/html/);
    expect(page.headers["content-security-policy"]).toContain("form-action 'self'");
    expect(page.body).toContain(alice.user.email);
    expect((await alice.get("/api/v1/calendar/connections")).json().data.connections).toEqual([]);
  });

  it("reads all pages and keeps the tokens sealed", async () => {
    google.events = [item("b", "20T09:00"), item("a", "19T09:00"), item("c", "21T09:00")];
    expect(await connect()).toMatchObject({ kind: "google", label: "alice@example.com", status: "active" });
    expect(await summaries()).toEqual(["a", "b", "c"]);
    const { rows } = await test.database.pool.query("SELECT access FROM convo.calendar_connections");
    expect(rows.map(({ access }) => access.toString("latin1")).join()).not.toContain("r1");
  });

  it("has the documented shape, whole days and people too", async () => {
    google.events = [
      item("fair", "19T09:00", { start: { date: "2026-03-19" }, end: { date: "2026-03-20" } }),
      item("office", "19T09:00", { eventType: "workingLocation" }),
      item("talk", "19T10:00", {
        attendees: [
          { email: "bob@example.com", displayName: "Bob", responseStatus: "declined" },
          { email: "room@example.com", resource: true },
        ],
      }),
    ];
    await connect();
    const { data } = calendarEventsAnswer.parse((await alice.get("/api/v1/calendar/events")).json());
    expect(data).toMatchObject([
      { start: { date: "2026-03-19", dateTime: "2026-03-19T00:00:00-04:00" }, end: { date: "2026-03-20" } },
      { attendees: [{ email: "bob@example.com", displayName: "Bob", responseStatus: "declined" }] },
    ]);
  });

  it("refuses a state that is not ours or too old, a code that is used, and a user who said no", async () => {
    const grant = google.agree(await ask());
    expect((await accept({ ...grant, state: "bm9uc2Vuc2U" })).statusCode).toBe(400);
    now = new Date("2026-03-18T12:10:01Z");
    expect((await accept(grant)).body).toMatch(/took too long/);
    now = new Date("2026-03-18T12:09:00Z");
    expect((await accept(grant)).statusCode).toBe(200);
    expect((await accept(grant)).statusCode).toBe(400);
    const denied = await test.app.inject("/calendar/google/callback?error=access_denied");
    expect(denied.body).toMatch(/not connected/);
  });

  it("takes access back when it is disconnected", async () => {
    const { id } = (await connect()) ?? {};
    await alice.send({ method: "DELETE", url: `/api/v1/calendar/connections/${id}` });
    expect(google.revocations.at(-1)).toBe("r1");
  });
});

describe("refreshing a Google account", () => {
  it("asks for changes alone: what is new, what changed, what was cancelled", async () => {
    google.events = [item("keeps", "19T09:00"), item("moves", "19T10:00"), item("goes", "19T11:00")];
    await connect();
    google.changes = [
      item("moves", "19T08:00"),
      { id: "goes", status: "cancelled" },
      item("comes", "19T12:00"),
    ];
    await refresh();
    expect(google.lists.at(-1)?.get("syncToken")).toMatch(/^sync-/);
    expect(google.lists.at(-1)?.has("timeMin")).toBe(false);
    expect(await summaries()).toEqual(["moves", "keeps", "comes"]);
  });

  it("reads everything again where the sync token is too old", async () => {
    google.events = [item("old", "19T09:00")];
    await connect();
    google.events = [item("new", "19T09:00")];
    google.expired = true;
    expect(await refresh()).toMatchObject({ status: "active", error: null });
    expect(await summaries()).toEqual(["new"]);
  });

  it("asks the user to connect again once access was taken away, and is well after that", async () => {
    google.events = [item("one", "19T09:00")];
    await connect();
    google.revoked = true;
    expect(await refresh()).toMatchObject({
      status: "reconnect",
      error: expect.stringMatching(/taken away/),
    });
    expect(await summaries()).toEqual(["one"]);
    google.revoked = false;
    expect(await connect()).toMatchObject({ status: "active", error: null });
  });
});
