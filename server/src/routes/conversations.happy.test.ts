import { conversationAnswer, importAnswer, listConversationsAnswer, transcriptAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody, multipart, webVtt } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/conversations";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function imported(body: unknown, query = "?analyze=false") {
  const answer = await alice.post(`${url}${query}`, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return importAnswer.parse(answer.json()).data;
}

async function importedFile(
  payload: string | Buffer,
  contentType: string,
  query: Record<string, string> = {},
) {
  const answer = await alice.send({
    method: "POST",
    url,
    query,
    headers: { "content-type": contentType },
    payload,
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return importAnswer.parse(answer.json()).data;
}

describe("importing a conversation", () => {
  it("answers the list item with what was read from a JSON body", async () => {
    const conversation = await imported(importBody());
    expect(conversation).toMatchObject({
      title: "Launch check-in",
      startTime: "2026-03-18T14:00:00.000Z",
      endTime: "2026-03-18T14:01:11.000Z",
      duration: 1,
      segmentCount: 12,
      status: "ready",
      format: "convo-json",
      timeGrade: "cues",
      userSpeakerName: "Alice",
      warnings: [],
    });
    expect(conversation.speakers.map(({ name, segmentCount }) => [name, segmentCount])).toEqual([
      ["Alice", 6],
      ["Bob", 6],
    ]);
  });

  it("takes a form with the file and the fields about it", async () => {
    const { payload, contentType } = multipart(
      { userSpeakerName: "Bob", analyze: "false" },
      "team sync.vtt",
      webVtt(),
    );
    const conversation = await importedFile(payload, contentType);
    expect(conversation).toMatchObject({
      title: "team sync",
      userSpeakerName: "Bob",
      format: "webvtt",
      segmentCount: 12,
    });
  });

  const told = {
    title: "Told",
    startTime: "2026-03-18T09:00:00Z",
    userSpeakerName: "Bob",
    meetingType: "interviewer",
    language: "de",
    scheduledStart: "2026-03-18T08:55:00Z",
    scheduledEnd: "2026-03-18T09:30:00Z",
    calendarEventId: "their-own-id",
  };
  const form = multipart({ ...told, analyze: "false" }, "a.vtt", webVtt());
  const json = JSON.stringify({ ...told, analyze: false, segments: importBody().segments });
  it.each([
    ["form", form.payload, form.contentType, {}],
    ["query beside a raw file", webVtt(), "text/vtt", { ...told, analyze: "false" }],
    ["JSON body", json, "application/json", {}],
  ])("takes every field of a %s", async (_form, payload, contentType, query) => {
    const { id, status } = await importedFile(payload, contentType, query);
    expect(status).toBe("ready");
    const { calendarEventId, startTime, scheduledStart, scheduledEnd, ...texts } = told;
    expect(await test.ctx.store.conversations.get(alice.user.id, id)).toMatchObject({
      ...texts,
      startTime: new Date(startTime),
      scheduledStart: new Date(scheduledStart),
      scheduledEnd: new Date(scheduledEnd),
      linkedCalendarEventId: calendarEventId,
    });
  });

  it("starts where the file itself says so, without a warning", async () => {
    const segments = [
      { speaker: "Alice", text: "Shall we start?", timestamp: "2026-02-01T10:00:00+01:00" },
      { speaker: "Bob", text: "Yes.", timestamp: "2026-02-01T09:03:00Z" },
    ];
    expect(await imported({ segments })).toMatchObject({
      startTime: "2026-02-01T09:00:00.000Z",
      duration: 3,
      warnings: [],
    });
  });

  it("keeps offsets as they are, but takes a first one over an hour for a clock, with a warning", async () => {
    const at = (...timestamps: string[]) => ({
      ...importBody(),
      segments: timestamps.map((timestamp) => ({ speaker: "Alice", text: "Hello there.", timestamp })),
    });
    const offsetsOf = async (id: string) =>
      transcriptAnswer
        .parse((await alice.get(`${url}/${id}/transcript`)).json())
        .data.segments.map(({ startMs }) => startMs);
    const kept = await imported(at("1:00:00", "61:30.500"));
    expect([await offsetsOf(kept.id), kept.warnings]).toEqual([[3_600_000, 3_690_500], []]);
    const clock = await imported(at("14:00:00", "14:01:30"));
    expect(await offsetsOf(clock.id)).toEqual([0, 90_000]);
    expect(clock.warnings.map(({ code }) => code)).toEqual(["clock-subtracted"]);
    expect(clock.warnings[0]?.message).toContain("14:00:00");
  });

  it("tells in which line of a file something was wrong", async () => {
    const file = "WEBVTT\n\n00:01.000 --> 00:0x.000\nAlice: Hello there, Bob.\n";
    const { warnings } = await importedFile(file, "text/vtt", { analyze: "false", startTime: "2026-03-18" });
    expect(warnings).toContainEqual(expect.objectContaining({ line: 3 }));
  });

  it("counts the characters of a speaker's name as people do", async () => {
    const named = (count: number) => ({
      ...importBody(),
      segments: [{ speaker: ` ${"🙂".repeat(count)} `, text: "Hello there, Bob." }],
    });
    expect((await imported(named(200))).speakers).toHaveLength(1);
    expect((await alice.post(url, named(201))).statusCode).toBe(400);
  });

  it("takes fields of a form or a query that nobody filled in as missing ones", async () => {
    const blank = { startTime: "", meetingType: " ", language: "", scheduledEnd: "", analyze: "" };
    const { payload, contentType } = multipart(blank, "a.vtt", webVtt());
    const conversation = await importedFile(payload, contentType, { scheduledStart: "", analyze: "false" });
    expect(conversation.warnings.map(({ code }) => code)).toEqual(["start-time-assumed"]);
    expect((await imported({ ...importBody(), scheduledEnd: " ", startTime: "" })).warnings).toHaveLength(1);
    expect((await alice.get(`${url}?limit=&offset=&since=&status=`)).statusCode).toBe(200);
  });

  it("takes a raw file with a content type of its own, and fields in the query", async () => {
    const query = { analyze: "false", userSpeakerName: "bob", startTime: "2026-03-18" };
    const conversation = await importedFile(webVtt(), "text/vtt", query);
    expect(conversation).toMatchObject({
      title: "Conversation on 2026-03-18",
      startTime: "2026-03-18T00:00:00.000Z",
      userSpeakerName: "Bob",
      format: "webvtt",
      warnings: [],
    });
  });

  it("goes by the content, not by the content type", async () => {
    const query = { analyze: "false" };
    expect((await importedFile(webVtt(), "application/json", query)).format).toBe("webvtt");
    expect((await importedFile(JSON.stringify(importBody()), "text/plain", query)).format).toBe("convo-json");
  });

  it("warns that it took the time of import where nobody said when the conversation started", async () => {
    const { warnings, startTime } = await imported({ ...importBody(), startTime: undefined });
    expect(warnings.map(({ code }) => code)).toEqual(["start-time-assumed"]);
    expect(Date.now() - Date.parse(startTime)).toBeLessThan(60_000);
  });

  it("accepts a user who does not speak, with a warning", async () => {
    const { warnings, userSpeakerName } = await imported({ ...importBody(), userSpeakerName: "Zoe" });
    expect(warnings.map(({ code }) => code)).toEqual(["user-not-a-speaker"]);
    expect(userSpeakerName).toBe("Zoe");
  });

  it("takes blank fields as missing ones and ignores unknown ones", async () => {
    const conversation = await imported({ ...importBody(), title: "  ", userSpeakerName: "", color: "red" });
    expect(conversation).toMatchObject({ title: "Conversation on 2026-03-18", userSpeakerName: "Alice" });
  });

  it("queues the analysis unless told not to, in the query or in the body", async () => {
    expect((await imported(importBody(), "")).status).toBe("processing");
    expect((await imported({ ...importBody(), analyze: false }, "")).status).toBe("ready");
  });

  it("becomes ready with key points alone where nobody is known to be the user, or too little is said", async () => {
    const strangers = importBody().segments.map((segment) => ({ ...segment, speaker: "Zoe" }));
    const unknown = await imported({ segments: strangers }, "");
    expect(unknown).toMatchObject({ status: "processing", userSpeakerName: null });
    const short = await imported(importBody(9), "");
    await test.runJobs();
    for (const { id } of [unknown, short]) {
      expect((await alice.get(`${url}/${id}`)).json().data.status).toBe("ready");
      expect((await alice.get(`${url}/${id}/keypoints`)).statusCode).toBe(200);
      expect((await alice.get(`${url}/${id}/feedback`)).statusCode).toBe(404);
    }
  });
});

describe("listing conversations", () => {
  it("shows the newest first, page by page, filtered by title and start", async () => {
    const bob = await test.signUp();
    for (const day of ["01", "02", "03"]) {
      await bob.post(`${url}?analyze=false`, {
        ...importBody(),
        title: `Day ${day}`,
        startTime: `2026-04-${day}`,
      });
    }
    const titles = async (query: string) => {
      const answer = listConversationsAnswer.parse((await bob.get(`${url}${query}`)).json());
      return { titles: answer.data.map(({ title }) => title), ...answer.pagination };
    };
    expect(await titles("")).toEqual({
      titles: ["Day 03", "Day 02", "Day 01"],
      total: 3,
      limit: 20,
      offset: 0,
    });
    expect(await titles("?limit=1&offset=1")).toEqual({ titles: ["Day 02"], total: 3, limit: 1, offset: 1 });
    expect((await titles("?search=DAY%2001")).titles).toEqual(["Day 01"]);
    expect((await titles("?search=")).total).toBe(3);
    expect((await titles("?search=%25")).total).toBe(0);
    expect((await titles("?since=2026-04-02&until=2026-04-03")).titles).toEqual(["Day 02"]);
    expect((await titles("?speaker=aLICE")).total).toBe(3);
    expect((await titles("?speaker=Ali")).total).toBe(0);
    expect((await titles("?status=ready")).total).toBe(3);
    expect((await titles("?status=live")).total).toBe(0);
    expect((await titles("?since=2026-04-02")).titles).toEqual(["Day 03", "Day 02"]);
    expect((await titles("?since=2026-04-03T01:00:00%2B02:00")).titles).toEqual(["Day 03"]);
  });
});

describe("reading a conversation", () => {
  it("answers the list item, and 304 to a client that has it already", async () => {
    const { id } = await imported(importBody());
    const answer = await alice.get(`${url}/${id}`);
    expect(conversationAnswer.parse(answer.json()).data).toMatchObject({
      id,
      duration: 1,
      linkedCalendarEventId: null,
    });
    const again = await alice.get(`${url}/${id}`, { "if-none-match": String(answer.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect(again.headers).toHaveProperty("x-ratelimit-remaining");
  });

  it("answers the transcript with a wall clock time for each segment", async () => {
    const { id } = await imported(importBody());
    const answer = await alice.get(`${url}/${id}/transcript`);
    const { segments } = transcriptAnswer.parse(answer.json()).data;
    expect(segments).toHaveLength(12);
    expect(segments[2]).toEqual({
      id: "seg_3",
      speaker: "Alice",
      text: "What exactly worries you about it?",
      timestamp: "2026-03-18T14:00:12.000Z",
      startMs: 12_000,
      endMs: 17_000,
    });
    expect(
      (await alice.get(`${url}/${id}/transcript`, { "if-none-match": String(answer.headers.etag) }))
        .statusCode,
    ).toBe(304);
  });

  it("marks timestamps that it had to estimate", async () => {
    const segments = importBody().segments.map((segment) => ({
      ...segment,
      startMs: undefined,
      endMs: undefined,
    }));
    const { id } = await imported({ ...importBody(), segments });
    const answer = transcriptAnswer.parse((await alice.get(`${url}/${id}/transcript`)).json()).data;
    expect(
      answer.segments.every(({ estimated, startMs }) => estimated === true && startMs === undefined),
    ).toBe(true);
    expect(answer.segments[0]?.timestamp).toBe("2026-03-18T14:00:00.000Z");
  });
});
