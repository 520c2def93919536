import { gzipSync } from "node:zlib";
import { errorBody } from "@convo/contract";
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

async function refused(payload: unknown, headers: Record<string, string> = {}) {
  const request = {
    method: "POST",
    url: `${url}?analyze=false`,
    headers,
    payload: payload as string,
  } as const;
  const answer = await alice.send(request);
  const { error } = errorBody.parse(answer.json());
  return { status: answer.statusCode, ...error, paths: error.details?.map(({ path }) => path) };
}

describe("an import that cannot be read", () => {
  it("names every wrong field at once", async () => {
    const segments = [
      { speaker: "Alice", text: 5 },
      { text: "hello" },
      { speaker: "Bob", text: "x", timestamp: "noon" },
    ];
    const error = await refused({
      title: "x".repeat(201),
      startTime: "yesterday",
      meetingType: "party",
      segments,
    });
    expect(error).toMatchObject({ status: 400, code: "validation_error" });
    expect(error.paths?.sort()).toEqual([
      "meetingType",
      "segments.0.text",
      "segments.1.speaker",
      "segments.2.timestamp",
      "startTime",
      "title",
    ]);
  });

  it("refuses broken JSON, and files in which nobody says anything", async () => {
    const json = { "content-type": "application/json" };
    for (const broken of ["{bad", "bad", '{"segments": [', '[{"speaker": }]']) {
      expect(await refused(broken, json)).toMatchObject({
        status: 400,
        code: "validation_error",
        message: "The body is not valid JSON.",
      });
    }
    expect((await refused('{"words": []}', json)).message).toContain("holds no speech");
    expect(await refused("WEBVTT\n\n", { "content-type": "text/vtt" })).toMatchObject({ status: 400 });
    expect(
      await refused(Buffer.from("PK\u0003\u0004rest of it"), { "content-type": "application/zip" }),
    ).toMatchObject({
      status: 400,
    });
    expect(await refused("", json)).toMatchObject({ status: 400, code: "validation_error" });
  });

  it("asks for the part named file where a form has none", async () => {
    const { payload, contentType } = multipart({}, "a.vtt", webVtt());
    const renamed = Buffer.from(payload.toString().replace('name="file"', 'name="upload"'));
    expect(await refused(renamed, { "content-type": contentType })).toMatchObject({
      status: 400,
      paths: ["file"],
    });
    expect(await refused("garbage", { "content-type": "multipart/form-data" })).toMatchObject({
      status: 400,
    });
  });

  it("refuses wrong fields of a form as it does those of a body", async () => {
    const { payload, contentType } = multipart({ analyze: "maybe", startTime: "soon" }, "a.vtt", webVtt());
    const { status, paths } = await refused(payload, { "content-type": contentType });
    expect([status, paths?.sort()]).toEqual([400, ["analyze", "startTime"]]);
  });

  it("takes gzip, and no other encoding", async () => {
    const headers = { "content-type": "text/vtt", "content-encoding": "gzip" };
    const packed = await alice.send({
      method: "POST",
      url: `${url}?analyze=false`,
      headers,
      payload: gzipSync(webVtt()),
    });
    expect(packed.statusCode).toBe(201);
    expect(await refused("not gzip", headers)).toMatchObject({ status: 400, code: "validation_error" });
    expect(await refused("x", { ...headers, "content-encoding": "br" })).toMatchObject({
      status: 415,
      code: "unsupported_media_type",
    });
  });

  it("counts the limit of 25 MB after decompression", async () => {
    const large = Buffer.alloc(26 * 1024 * 1024, "a");
    expect(await refused(large, { "content-type": "text/plain" })).toMatchObject({
      status: 413,
      code: "payload_too_large",
    });
    const blank = (bytes: number) => refused(Buffer.alloc(bytes, " "), { "content-type": "text/plain" });
    expect((await blank(25 * 1024 * 1024)).status).toBe(400);
    expect((await blank(25 * 1024 * 1024 + 1)).status).toBe(413);
    const headers = { "content-type": "text/plain", "content-encoding": "gzip" };
    expect(await refused(gzipSync(large), headers)).toMatchObject({ status: 413, code: "payload_too_large" });
  });
});

describe("an import that is too large", () => {
  const crowd = (people: number) => ({
    segments: Array.from({ length: people }, (_, index) => ({ speaker: `Person ${index}x`, text: "Hello." })),
  });

  it("has more than 200 speakers", async () => {
    expect((await alice.post(`${url}?analyze=false`, crowd(200))).statusCode).toBe(201);
    const { status, code, message } = await refused(crowd(201));
    expect([status, code]).toEqual([400, "validation_error"]);
    expect(message).toContain("200 speakers");
  });

  it("has more than 50,000 segments, in JSON or in a file", async () => {
    const segments = Array(50_001).fill({ speaker: "Alice", text: "Hello." });
    expect(await refused({ segments })).toMatchObject({ status: 400, paths: ["segments"] });
    const file = "Ann: Hello.\nBob: Hello.\n".repeat(25_001);
    const error = await refused(file, { "content-type": "text/plain" });
    expect([error.status, error.message]).toEqual([400, expect.stringContaining("50,000 segments")]);
  });
});

describe("reading what is not there", () => {
  it.each(["sess_000000", "nonsense", "%00", "sess_%00", "x".repeat(300)])(
    "answers 404 for the id %s",
    async (id) => {
      for (const path of ["", "/transcript", "/feedback", "/signals", "/feedback?include=evidence"]) {
        const answer = await alice.get(`${url}/${id}${path}`);
        expect(answer.statusCode).toBe(404);
        expect(errorBody.parse(answer.json()).error.message).toMatch(/not found/);
      }
    },
  );

  it.each([
    "limit=0",
    "limit=101",
    "limit=x",
    "offset=-1",
    "limit=1.5",
    "since=yesterday",
    "limit=1&limit=2",
  ])("refuses the list with %s", async (query) => {
    const answer = await alice.get(`${url}?${query}`);
    expect([answer.statusCode, errorBody.parse(answer.json()).error.code]).toEqual([400, "validation_error"]);
  });

  it("ignores unknown parameters, and finds nothing by what no title can contain", async () => {
    expect((await alice.get(`${url}?color=red`)).statusCode).toBe(200);
    expect((await alice.get(`${url}?search=%00`)).statusCode).toBe(200);
  });
});

describe("fields that nothing may contain", () => {
  it("refuses the NUL character in a title and in a speaker's name", async () => {
    expect(await refused({ ...importBody(), title: "a\0b" })).toMatchObject({
      status: 400,
      paths: ["title"],
    });
  });

  it("refuses it in the segments too, and times that no clock reaches", async () => {
    const [first, ...rest] = importBody().segments;
    const withFirst = (change: object) => ({ ...importBody(), segments: [{ ...first, ...change }, ...rest] });
    expect((await refused(withFirst({ text: "a\0b" }))).paths).toEqual(["segments.0.text"]);
    expect((await refused(withFirst({ speaker: "A\0" }))).paths).toEqual(["segments.0.speaker"]);
    expect((await refused(withFirst({ startMs: 9e15 }))).paths).toEqual(["segments.0.startMs"]);
  });
});
