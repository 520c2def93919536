import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liveSegments, startLive } from "./testing/live-samples.ts";
import { importBody, multipart, webVtt } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function refused(url: string, body: unknown, caller = alice) {
  const answer = await caller.post(url, body);
  const { code, message, details = [] } = errorBody.parse(answer.json()).error;
  return { status: answer.statusCode, code, message, paths: details.map(({ path }) => path) };
}

const segmentCount = async (url: string) => (await alice.get(url)).json().data.segmentCount;

describe("an append", () => {
  it("stores nothing where one key comes again with other words, here or before", async () => {
    const url = await startLive(alice);
    await alice.post(`${url}/segments`, { segments: liveSegments(2) });
    const [one, two, three] = liveSegments(3);
    const changed = { ...two, text: "Something else." };
    for (const segments of [
      [three, changed],
      [three, { ...three, text: "Something else." }],
    ]) {
      expect(await refused(`${url}/segments`, { segments: [one, ...segments] })).toMatchObject({
        status: 409,
        code: "conflict",
      });
    }
    expect(await segmentCount(url)).toBe(2);
  });

  it("notices a gap in the client's own count, at the start as later, and a number that comes again", async () => {
    const url = await startLive(alice);
    const numbered = liveSegments(6).map((segment, index) => ({ ...segment, sequence: index + 1 }));
    expect(await refused(`${url}/segments`, { segments: numbered.slice(1) })).toMatchObject({ status: 409 });
    await alice.post(`${url}/segments`, { segments: numbered.slice(0, 3) });
    const gap = await refused(`${url}/segments`, { segments: numbered.slice(4) });
    expect([gap.status, gap.message]).toEqual([409, expect.stringContaining("4 is expected")]);
    const again = { ...numbered[5], sequence: 2 };
    expect(await refused(`${url}/segments`, { segments: [again] })).toMatchObject({ status: 409 });
    expect(await segmentCount(url)).toBe(3);
  });

  it("is refused where the conversation is not live any more, or never was", async () => {
    const url = await startLive(alice);
    await alice.post(`${url}/end`);
    const imported = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data.id;
    for (const address of [url, `/api/v1/conversations/${imported}`]) {
      expect(await refused(`${address}/segments`, { segments: liveSegments(1) })).toMatchObject({
        status: 409,
        code: "conflict",
      });
    }
  });

  it("names every wrong field", async () => {
    const url = `${await startLive(alice)}/segments`;
    const wrong = [
      { key: " ", speaker: "A", text: "x" },
      { key: "k".repeat(65), speaker: "A", text: "x\0" },
      { key: "k", speaker: "A", text: "x", startMs: -1, sequence: 0 },
    ];
    const { status, paths } = await refused(url, { segments: wrong });
    expect(status).toBe(400);
    expect(paths.sort()).toEqual([
      "segments.0.key",
      "segments.1.key",
      "segments.1.text",
      "segments.2.sequence",
      "segments.2.startMs",
    ]);
    expect(await refused(url, { segments: [] })).toMatchObject({ status: 400, paths: ["segments"] });
    expect(await refused(url, { segments: Array(501).fill(liveSegments(1)[0]) })).toMatchObject({
      status: 400,
    });
    const farOff = { key: "k", speaker: "A", text: "x", timestamp: "2027-03-18T14:00:00Z" };
    expect(await refused(url, { segments: [farOff] })).toMatchObject({
      status: 400,
      paths: ["segments.0.timestamp"],
    });
  });

  it("may have 500 segments, and keys of 64 characters", async () => {
    const url = await startLive(alice);
    const long = "🙂".repeat(61);
    const segments = liveSegments(500).map((segment, index) => ({
      ...segment,
      key: `${long}${String(index).padStart(3, "0")}`,
    }));
    const answer = await alice.post(`${url}/segments`, { segments });
    expect([answer.statusCode, answer.json().data?.accepted]).toEqual([200, 500]);
    expect(
      await refused(`${url}/segments`, { segments: [{ ...segments[0], key: `${long}1234` }] }),
    ).toMatchObject({
      paths: ["segments.0.key"],
    });
  });

  it("is refused where there would be too many speakers or segments", async () => {
    const url = await startLive(alice);
    const crowd = Array.from({ length: 201 }, (_, index) => ({
      key: `${index}`,
      speaker: `P${index}x`,
      text: "Hi.",
    }));
    expect(await refused(`${url}/segments`, { segments: crowd })).toMatchObject({ status: 400 });
    await test.database.pool.query("UPDATE convo.conversations SET segment_count = 49999 WHERE id = $1", [
      url.slice(url.lastIndexOf("/") + 1),
    ]);
    expect(await refused(`${url}/segments`, { segments: liveSegments(2) })).toMatchObject({ status: 400 });
  });
});

describe("the end", () => {
  it("cannot lie before the start", async () => {
    const url = await startLive(alice);
    expect(await refused(`${url}/end`, { endTime: "2026-03-18T13:59:59Z" })).toMatchObject({
      status: 400,
      paths: ["endTime"],
    });
    expect(await refused(`${url}/end`, { endTime: "soon" })).toMatchObject({
      status: 400,
      paths: ["endTime"],
    });
  });
});

describe("a file", () => {
  it("cannot be live, in whatever form it comes", async () => {
    const send = (request: object) =>
      alice.send({ method: "POST", url: "/api/v1/conversations?analyze=false", ...request });
    const live = JSON.stringify({ status: "live", segments: importBody(2).segments });
    const forms = [multipart({ status: "live" }, "a.vtt", webVtt()), multipart({}, "a.json", live)];
    const answers = [
      ...(await Promise.all(
        forms.map(({ payload, contentType }) => send({ payload, headers: { "content-type": contentType } })),
      )),
      await alice.send({
        method: "POST",
        url: "/api/v1/conversations?status=live",
        payload: webVtt(),
        headers: { "content-type": "text/vtt" },
      }),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(400);
      expect(errorBody.parse(answer.json()).error.details?.map(({ path }) => path)).toEqual(["status"]);
    }
  });
});

describe("an import that is not live", () => {
  it("still needs a segment", async () => {
    for (const body of [{ segments: [] }, { status: "live", nudges: ["shout"] }]) {
      expect(await refused("/api/v1/conversations", body)).toMatchObject({ status: 400 });
    }
  });
});
