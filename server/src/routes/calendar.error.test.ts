import { randomBytes } from "node:crypto";
import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { calendarsWith } from "../calendar/calendars.ts";
import { readIcs } from "../calendar/ics/read-ics.ts";
import { outboundWith } from "../outbound/outbound.ts";
import { type IcsServer, startIcsServer } from "./testing/ics-server.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let feed: IcsServer;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp({
    calendars: calendarsWith({
      outbound: outboundWith({ allowHosts: ["127.0.0.1"] }),
      google: null,
      thread: { parse: async (input) => readIcs(input), close: async () => {} },
      msMax: 300,
    }),
  });
  feed = await startIcsServer();
});
beforeEach(async () => {
  feed.listener = null;
  alice = await test.signUp();
});
afterAll(async () => {
  await feed.close();
  await test.close();
});

async function refused(url: string) {
  const answer = await alice.post("/api/v1/calendar/connections", { url });
  return { status: answer.statusCode, ...errorBody.parse(answer.json()).error };
}

async function refusedWith(listener: RequestListener): Promise<string> {
  feed.listener = listener;
  const { status, details, message } = await refused(feed.url);
  expect([status, details?.[0]?.path]).toEqual([400, "url"]);
  return message;
}

describe("an address that cannot be connected", () => {
  it.each([
    "https://10.0.0.8/basic.ics",
    "https://localhost/basic.ics",
    "https://167772168/basic.ics",
    "https://[::ffff:169.254.169.254]/",
  ])("is private: %s", async (url) => expect((await refused(url)).message).toMatch(/private address/));

  it("is none, or without TLS", async () => {
    expect((await refused("not an address")).message).toMatch(/Must be an address/);
    expect((await refused("file:///etc/passwd")).message).toMatch(/Must begin with/);
    expect((await refused("http://calendar.example.com/basic.ics")).message).toMatch(/https/);
    expect((await refused(" ")).details).toMatchObject([{ path: "url" }]);
  });

  it("leads by a redirect to a private address, or round in circles", async () => {
    const to = (location: string) =>
      refusedWith((_request, answer) => answer.writeHead(302, { location }).end());
    expect(await to("https://169.254.169.254/latest/meta-data")).toMatch(/private address/);
    expect(await to("/again")).toMatch(/redirect/);
  });

  it("answers something else, an error, too much, or not in time", async () => {
    const page: RequestListener = (_request, answer) => answer.end("<p>Please sign in</p>");
    expect(await refusedWith(page)).toMatch(/no calendar/);
    expect(await refusedWith((_request, answer) => answer.writeHead(404).end())).toMatch(/status 404/);
    const huge = randomBytes(21 * 1024 * 1024);
    expect(await refusedWith((_request, answer) => answer.end(huge))).toMatch(/too large|300|0.3 s/);
    const bomb = gzipSync(Buffer.alloc(21 * 1024 * 1024));
    expect(
      await refusedWith((_request, answer) =>
        answer.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
      ),
    ).toMatch(/too large/);
    expect(await refusedWith((_request, answer) => answer.write("BEGIN:VCALENDAR"))).toMatch(/within 0.3 s/);
  });

  it("is connected already, or one too many", async () => {
    const connect = (path: string) =>
      alice.post("/api/v1/calendar/connections", { url: `${feed.url}${path}` });
    const twice = await Promise.all([connect(""), connect("")]);
    expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    for (let count = 1; count < 10; count += 1) expect((await connect(`?${count}`)).statusCode).toBe(201);
    const { statusCode, body } = await connect("?10");
    expect([statusCode, JSON.parse(body).error.code]).toEqual([409, "conflict"]);
  });
});

describe("a query for events", () => {
  it("names every wrong field", async () => {
    const answer = await alice.get("/api/v1/calendar/events?maxResults=51&timeMin=soon&timeMax=2026-13-01");
    const paths = errorBody.parse(answer.json()).error.details?.map(({ path }) => path);
    expect([answer.statusCode, paths?.sort()]).toEqual([400, ["maxResults", "timeMax", "timeMin"]]);
  });

  it.each(["0", "51", "1.5", "many"])("may not ask for %s events", async (count) => {
    const answer = await alice.get(`/api/v1/calendar/events?maxResults=${count}`);
    expect(errorBody.parse(answer.json()).error.details).toMatchObject([{ path: "maxResults" }]);
  });

  it.each(["1", "50"])("may ask for %s events", async (count) => {
    const answer = await alice.get(`/api/v1/calendar/events?maxResults=${count}`);
    expect(answer.json().pagination.limit).toBe(Number(count));
  });

  it("may not end before it begins", async () => {
    const answer = await alice.get("/api/v1/calendar/events?timeMin=2026-03-02&timeMax=2026-03-01");
    expect(errorBody.parse(answer.json()).error.details).toMatchObject([{ path: "timeMax" }]);
  });
});

it("does not offer Google where the server is not set up for it", async () => {
  const answer = await alice.post("/api/v1/calendar/connections/google");
  expect([answer.statusCode, answer.json().error.code]).toEqual([404, "not_found"]);
});
